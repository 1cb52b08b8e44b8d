import type { Document } from "../document.ts";
import { weighTerms } from "../rank/weigh-terms.ts";
import { findQuotations } from "../select/find-quotations.ts";
import type { TaggedWords } from "./entities/tag-words.ts";
import { findContexts } from "./find-contexts.ts";
import { rejectForm } from "./reject-form.ts";
import type { Rejections } from "./rejections.ts";

/** A sentence that can be asked about. */
export interface Askable {
  readonly index: number;
  /** Index of the sentence shown before the stem so that it can be understood; `null` where none is needed. */
  readonly context: number | null;
  /** How much a sentence says: the summed idf of its terms, 0 to 1 over the article. */
  readonly density: number;
}

/**
 * Returns the sentences that can be asked about: whole, of a readable length, with a verb, outside
 * quotations, and understood without the rest of the article or with the sentence before as context.
 * A sentence that can be asked both ways stands there twice.
 *
 * Dense sentences are what people ask about, not the central ones a summary takes (Olney 2021).
 */
export function findAskable(
  document: Document,
  tags: TaggedWords,
  rejections: Rejections,
): Askable[] {
  const densities = measureDensity(document);
  const { groups, broken } = findQuotations(document);
  const isInQuotation = (index: number): boolean =>
    broken[index] === true || groups[index]?.first !== index || groups[index]?.last !== index;
  return document.sentences.flatMap((sentence): Askable[] => {
    const { index } = sentence;
    const contexts = findContexts(document, sentence);
    const rejection =
      rejectForm(document, sentence, tags) ??
      (isInQuotation(index) ? "quotation" : undefined) ??
      (contexts.length === 0 ? "dependent" : undefined);
    if (rejection === undefined) {
      return contexts.map((context) => ({ index, context, density: densities[index] ?? 0 }));
    }
    rejections.add(rejection);
    return [];
  });
}

/** Returns the summed idf of each sentence's terms as a share of the most. */
function measureDensity(document: Document): Float64Array {
  const { counts, sentenceFrequency } = weighTerms(document);
  const count = document.sentences.length;
  const sums = Float64Array.from(counts, ({ ids }) =>
    ids.reduce((sum, id) => sum + Math.log(1 + count / (sentenceFrequency[id] ?? 1)), 0),
  );
  const most = sums.reduce((max, sum) => Math.max(max, sum), 1e-9);
  return sums.map((sum) => sum / most);
}
