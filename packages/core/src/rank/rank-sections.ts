import type { Section } from "../read/split-sections.ts";
import type { RankerName, Reason } from "../summary.ts";
import { explainerOf, RANKERS } from "./rankers.ts";

/** Returns the score of each sentence of a document, by how it ranks in its own section. */
export function rankSections(sections: readonly Section[], ranker: RankerName): Float64Array {
  return Float64Array.from(sections.flatMap(({ document }) => [...RANKERS[ranker](document)]));
}

/** Returns a function that gives the reasons of a sentence's score, by index in the whole document. */
export function explainSections(
  sections: readonly Section[],
  ranker: RankerName,
  scores: Float64Array,
): (index: number) => readonly Reason[] {
  return (index) => {
    const section = sections.findLast(({ first }) => first <= index);
    if (section === undefined) return [];
    const { first, document } = section;
    const own = scores.subarray(first, first + document.sentences.length);
    return explainerOf(ranker, own)(document)(index - first);
  };
}
