import type { Document, Sentence } from "../../document.ts";
import { weighTerms } from "../../rank/weigh-terms.ts";
import { countWords } from "../../read/count-words.ts";
import { findQuotations } from "../../select/find-quotations.ts";
import type { TaggedWords } from "../entities/tag-words.ts";
import { findContexts } from "./find-contexts.ts";
import { findStemStart } from "./find-stem-start.ts";
import { leavesOpenWho } from "./stands-alone.ts";
import { rejectForm } from "./reject-form.ts";
import type { Rejections } from "../rejections.ts";

/** A quotation of more sentences is two that a lost mark has run together. */
const MOST_QUOTED = 6;

/** A sentence that can be asked about. */
export interface Askable {
  readonly index: number;
  /** Where the stem begins, as an offset into `article.text`: at the sentence's start or behind a connective. */
  readonly start: number;
  /** Index of the sentence shown before the stem so that it can be understood; `null` where none is needed. */
  readonly context: number | null;
  /** How much a sentence says: the summed idf of its terms, 0 to 1 over the article. */
  readonly density: number;
  /** Whether a reader asks who "he" is. */
  readonly isOpen: boolean;
  /** Whether it opens a paragraph of several sentences. */
  readonly opensParagraph: boolean;
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
  const isInQuotation = (index: number): boolean => {
    const { first, last } = groups[index] ?? { first: index, last: index };
    // A lone mark pairs with that of the next quotation; the sentence's own marks are looked at elsewhere.
    if (last - first >= MOST_QUOTED) return false;
    return broken[index] === true || first !== index || last !== index;
  };
  return document.sentences.flatMap((sentence): Askable[] => {
    const { index } = sentence;
    const stem = cutOpening(document, sentence);
    const { start } = stem;
    const contexts = findContexts(document, stem, start > sentence.start);
    const rejection =
      rejectForm(document, stem, tags) ??
      (isInQuotation(index) ? "quotation" : undefined) ??
      (contexts.length === 0 ? "dependent" : undefined);
    if (rejection === undefined) {
      const density = densities[index] ?? 0;
      const opensParagraph = opens(document, sentence);
      const leavesOpen = leavesOpenWho(document, stem);
      return contexts.map((context) => ({
        index,
        start,
        context,
        density,
        opensParagraph,
        isOpen: leavesOpen && context === null,
      }));
    }
    rejections.add(rejection);
    return [];
  });
}

/** Returns whether a sentence is the first of several in its paragraph. */
function opens({ sentences }: Document, { index, block }: Sentence): boolean {
  return sentences[index - 1]?.block !== block && sentences[index + 1]?.block === block;
}

/** Returns a sentence without the connective or label it opens with, where it can do without. */
function cutOpening(document: Document, sentence: Sentence): Sentence {
  const start = findStemStart(document, sentence);
  if (start === sentence.start) return sentence;
  const tokens = sentence.tokens.filter((token) => token.start >= start);
  return {
    ...sentence,
    start,
    tokens,
    words: countWords(document.article.text.slice(start, sentence.end)),
  };
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
