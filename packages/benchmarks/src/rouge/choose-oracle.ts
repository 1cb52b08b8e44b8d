import { countTokens } from "./count-tokens.ts";
import { type RougeText, scoreCounts } from "./score-rouge.ts";
import type { RougeTokeniser } from "./tokenise.ts";

/**
 * Returns the indexes, in document order, of the sentences a reader of the reference would pick.
 *
 * The greedy oracle of Nallapati 2017 ("SummaRuNNer", section 3): the sentence that raises
 * ROUGE-1 + ROUGE-2 most is added until there are `limit` or none raises it. It bounds what choosing
 * sentences can reach, though not tightly: the best set can be a little better. Ties go to the
 * earlier sentence. Time grows with `limit` times the number of sentences.
 */
export function chooseOracle(
  sentences: readonly string[],
  references: readonly RougeText[],
  limit: number,
  tokenise: RougeTokeniser,
): readonly number[] {
  const tokens = sentences.map((sentence) => tokenise(sentence));
  let chosen: readonly number[] = [];
  let reached = 0;
  while (chosen.length < limit) {
    let best: readonly number[] | undefined;
    for (const index of tokens.keys()) {
      if (!chosen.includes(index)) {
        const candidate = [...chosen, index].toSorted((a, b) => a - b);
        const score = scoreTokens(
          candidate.flatMap((position) => tokens[position] ?? []),
          references,
        );
        if (score > reached) {
          reached = score;
          best = candidate;
        }
      }
    }
    if (best === undefined) break;
    chosen = best;
  }
  return chosen;
}

/** The best sum of ROUGE-1 and ROUGE-2 F1 over the references, 0 to 2. */
function scoreTokens(tokens: readonly string[], references: readonly RougeText[]): number {
  const unigrams = countTokens(tokens, 1);
  const bigrams = countTokens(tokens, 2);
  return Math.max(
    0,
    ...references.map(
      (reference) =>
        scoreCounts(unigrams, reference.unigrams) + scoreCounts(bigrams, reference.bigrams),
    ),
  );
}
