import type { Document } from "../document.ts";
import { endsProse } from "../read/ends-prose.ts";
import type { SummarySettings } from "../summary-options.ts";
import { findCaptions } from "./find-captions.ts";
import { isDependent } from "./find-dangling.ts";
import { findQuotations } from "./find-quotations.ts";

/** What selection knows of a document's sentences, by sentence index. */
export interface Selection {
  readonly document: Document;
  readonly scores: Float64Array;
  /** Whether a sentence is one that was asked for: quotations and questions can be left out. */
  readonly allowed: readonly boolean[];
  /** Whether a sentence is worth choosing: allowed, and more than a label, a cell or a caption. */
  readonly eligible: readonly boolean[];
  /**
   * The sentences that must be chosen with a sentence for it to stand, itself included, in order; `null`
   * where they are too many or a quotation in it is broken.
   */
  readonly units: readonly (readonly number[] | null)[];
}

/** A stretch of this many words is taken for a sentence even without an end mark. */
const SCRAP_WORDS = 9;

/** A sentence that needs more than this to stand is left to its paragraph. */
const MOST_IN_UNIT = 4;

/** Returns a document prepared for selection; linear in the document. */
export function prepareSelection(
  document: Document,
  scores: Float64Array,
  settings: Pick<SummarySettings, "quotes" | "questions">,
): Selection {
  const { groups, broken } = findQuotations(document);
  const dependent = document.sentences.map(({ index }) => isDependent(document, index));
  const scraps = findScraps(document);
  const captions = findCaptions(document);
  const allowed = document.sentences.map((sentence) => {
    const marks = sentence.tokens.filter((token) => token.kind === "mark");
    if (!settings.questions && marks.some((mark) => mark.norm === "?")) return false;
    return settings.quotes || !marks.some((mark) => /["“”„«»]/u.test(mark.norm));
  });
  const eligible = document.sentences.map(
    ({ index, words }) =>
      allowed[index] === true && words > 0 && !scraps.has(index) && !captions.has(index),
  );
  const units = document.sentences.map(({ index }) => {
    const unit = new Set<number>();
    const open = [index];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (unit.has(next)) continue;
      unit.add(next);
      if (unit.size > MOST_IN_UNIT || broken[next] === true || eligible[next] !== true) return null;
      if (dependent[next] === true) open.push(next - 1);
      const { first, last } = groups[next] ?? { first: next, last: next };
      for (let at = first; at <= last; at += 1) open.push(at);
    }
    return [...unit].toSorted((a, b) => a - b);
  });
  return { document, scores, allowed, eligible, units };
}

/**
 * Returns the sentences that are short and end in no mark: labels, names of list items, cells. A text in
 * which most are so (a poem, a list) has none.
 */
function findScraps({ article, sentences }: Document): ReadonlySet<number> {
  const scraps = sentences.filter(
    ({ start, end, words }) => words < SCRAP_WORDS && !endsProse(article.text.slice(start, end)),
  );
  return new Set(scraps.length * 2 > sentences.length ? [] : scraps.map(({ index }) => index));
}

/** Returns the words of some sentences together. */
export function wordsOf(document: Document, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (document.sentences[index]?.words ?? 0), 0);
}
