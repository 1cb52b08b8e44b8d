import { countTokens } from "../rouge/count-tokens.ts";
import { createRougeTokeniser } from "../rouge/tokenise.ts";

/** Over this, sentences read as repeats; below it, news sentences on one subject are still apart. */
const SAME_COSINE = 0.6;

/** Words up to this length are mostly function words, which any two sentences share. */
const LONGEST_FUNCTION_WORD = 3;

const tokenise = createRougeTokeniser({ letters: "any", stem: true });

/**
 * Returns whether two sentences of a summary say nearly the same: the cosine of their stemmed
 * content words is over 0.6.
 */
export function hasDuplicates(sentences: readonly string[]): boolean {
  const vectors = sentences.map(contentCounts);
  return vectors.some((a, position) =>
    vectors.slice(position + 1).some((b) => {
      const norms = Math.sqrt(dot(a, a) * dot(b, b));
      return norms > 0 && dot(a, b) / norms > SAME_COSINE;
    }),
  );
}

function contentCounts(sentence: string): ReadonlyMap<string, number> {
  const tokens = tokenise(sentence).filter((token) => token.length > LONGEST_FUNCTION_WORD);
  return countTokens(tokens, 1).counts;
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [token, count] of a) sum += count * (b.get(token) ?? 0);
  return sum;
}
