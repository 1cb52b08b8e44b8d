import type { Document } from "../document.ts";
import { oncePer } from "../maths/once-per.ts";
import { centrality } from "./features/centrality.ts";
import { content } from "./features/content.ts";
import type { FeatureFamily, Measure } from "./features/feature-family.ts";
import { length } from "./features/length.ts";
import { manner } from "./features/manner.ts";
import { position } from "./features/position.ts";

/** Every feature of a sentence, by family; the order is that of what {@link measuresOf} gives. */
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
 * Returns what measures a sentence, family by family; what they need of the whole document is worked out
 * once for scores and their explanation, in time linear in the document.
 */
export const measuresOf: (document: Document) => readonly Measure<number>[] = oncePer(
  (document: Document) => SENTENCE_FEATURES.map(({ measure }) => measure(document)),
);

/** Returns the features of each sentence, one row a sentence; linear in the document. */
export function measureSentences(document: Document): readonly (readonly number[])[] {
  const measures = measuresOf(document);
  return document.sentences.map((_, index) => measures.flatMap((measure) => measure(index)));
}
