import { countTokens } from "../rouge/count-tokens.ts";
import { createRougeTokeniser } from "../rouge/tokenise.ts";

/** Over this, sentences read as repeats; below it, news sentences on one subject are still apart. */
const SAME_COSINE = 0.6;

/** Words up to this length are mostly function words, which any two sentences share. */
const LONGEST_FUNCTION_WORD = 3;

const tokenise = createRougeTokeniser({ letters: "any", stem: true });

function contentCounts(sentence: string): ReadonlyMap<string, number> {
  const tokens = tokenise(sentence).filter((token) => token.length > LONGEST_FUNCTION_WORD);
  return countTokens(tokens, 1).counts;
}

function dot(first: ReadonlyMap<string, number>, second: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [token, count] of first) {
    sum += count * (second.get(token) ?? 0);
  }
  return sum;
}

/**
 * Returns whether two sentences of an extract say nearly the same: the cosine of their stemmed
 * content words is over 0.6.
 */
export function hasDuplicates(sentences: readonly string[]): boolean {
  const vectors = sentences.map(contentCounts);
  return vectors.some((first, position) =>
    vectors.slice(position + 1).some((second) => {
      const norms = Math.sqrt(dot(first, first) * dot(second, second));
      return norms > 0 && dot(first, second) / norms > SAME_COSINE;
    }),
  );
}
