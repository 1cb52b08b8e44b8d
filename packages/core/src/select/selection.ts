import type { Document, Sentence } from "../document.ts";
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
  const scraps = findScraps(document);
  const captions = findCaptions(document);
  const allowed = document.sentences.map((sentence) => isAllowed(sentence, settings));
  const eligible = document.sentences.map(
    ({ index, words }) =>
      allowed[index] === true && words > 0 && !scraps.has(index) && !captions.has(index),
  );
  const dependent = document.sentences.map(({ index }) => isDependent(document, index));
  const { groups, broken } = findQuotations(document);
  const unitOf = (index: number): number[] | null => {
    const unit: number[] = [];
    const open = [index];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (unit.includes(next)) continue;
      unit.push(next);
      if (unit.length > MOST_IN_UNIT || broken[next] === true || eligible[next] !== true) {
        return null;
      }
      if (dependent[next] === true) open.push(next - 1);
      const { first, last } = groups[next] ?? { first: next, last: next };
      for (let at = first; at <= last; at += 1) if (at !== next) open.push(at);
    }
    return unit.length > 1 ? unit.toSorted((a, b) => a - b) : unit;
  };
  const units = document.sentences.map(({ index }) => unitOf(index));
  return { document, scores, allowed, eligible, units };
}

function isAllowed(
  { tokens }: Sentence,
  { quotes, questions }: Pick<SummarySettings, "quotes" | "questions">,
): boolean {
  if (quotes && questions) return true;
  const marks = tokens.filter(({ kind }) => kind === "mark");
  if (!questions && marks.some(({ norm }) => norm === "?")) return false;
  return quotes || !marks.some(({ norm }) => /["“”„«»]/u.test(norm));
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
  let words = 0;
  for (const index of indexes) words += document.sentences[index]?.words ?? 0;
  return words;
}
