import type { Document } from "../document.ts";
import { oncePer } from "../maths/once-per.ts";
import { centrality } from "./features/centrality.ts";
import { content } from "./features/content.ts";
import type { FeatureFamily } from "./features/feature-family.ts";
import { length } from "./features/length.ts";
import { manner } from "./features/manner.ts";
import { position } from "./features/position.ts";

/** Every feature of a sentence, by family; the order is that of the rows {@link measureSentences} gives. */
export const SENTENCE_FEATURES: readonly FeatureFamily[] = [
  position,
  length,
  centrality,
  content,
  manner,
];

/** The names of the features in order, as `family.name`. */
export const SENTENCE_FEATURE_NAMES: readonly string[] = SENTENCE_FEATURES.flatMap(
  ({ family, names }) => names.map((name) => `${family}.${name}`),
);

/**
 * Returns the features of each sentence, one row a sentence; linear in the document, and worked out once
 * for scores and their explanation.
 */
export const measureSentences: (document: Document) => readonly (readonly number[])[] =
  oncePer(measureRows);

function measureRows(document: Document): readonly (readonly number[])[] {
  const measures = SENTENCE_FEATURES.map(({ measure }) => measure(document));
  return document.sentences.map((_, index) => {
    const row: number[] = [];
    for (const measure of measures) for (const value of measure(index)) row.push(value);
    return row;
  });
}
