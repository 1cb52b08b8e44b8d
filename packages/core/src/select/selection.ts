import type { Document } from "../document.ts";
import type { SummarySettings } from "../summary-options.ts";
import { isDependent } from "./find-dangling.ts";
import { findQuotations } from "./find-quotations.ts";

/** What selection knows of a document's sentences, by sentence index. */
export interface Selection {
  readonly document: Document;
  readonly scores: Float64Array;
  /** Whether a sentence may be chosen at all. */
  readonly eligible: readonly boolean[];
  /**
   * The sentences that must be chosen with a sentence for it to stand, itself included, in order; `null`
   * where they are too many or a quotation in it is broken.
   */
  readonly units: readonly (readonly number[] | null)[];
}

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
  const eligible = document.sentences.map((sentence) => {
    if (sentence.words === 0) return false;
    const marks = sentence.tokens.filter((token) => token.kind === "mark");
    if (!settings.questions && marks.some((mark) => mark.norm === "?")) return false;
    return settings.quotes || !marks.some((mark) => /["“”„«»]/u.test(mark.norm));
  });
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
  return { document, scores, eligible, units };
}

/** Returns the words of some sentences together. */
export function wordsOf(document: Document, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (document.sentences[index]?.words ?? 0), 0);
}
