import type { Document } from "../document.ts";
import type { Reason } from "../summary.ts";
import { measuresOf, SENTENCE_FEATURES } from "./features.ts";
import { SENTENCE_MODEL } from "./learned-model.ts";
import { predictBy } from "./linear-model.ts";

/**
 * Scores sentences by a linear model over cheap features, fitted to how much of people's summaries a
 * sentence gives back. Scores are about 0 to 1 and comparable between documents; linear in the document.
 */
export function rankByLearning(document: Document): Float64Array {
  const measures = measuresOf(document);
  return Float64Array.from(document.sentences, ({ index }) =>
    predictBy(SENTENCE_MODEL, measures, index),
  );
}

/**
 * Returns what each family of features added to a sentence's score. The contributions, with the model's
 * constant as `base`, sum to the score {@link rankByLearning} gives.
 */
export function explainLearning(document: Document): (index: number) => readonly Reason[] {
  const measures = measuresOf(document);
  return (index) => {
    let at = 0;
    const reasons = SENTENCE_FEATURES.map(({ family }, place): Reason => {
      let contribution = 0;
      for (const value of measures[place]?.(index) ?? []) {
        contribution += value * (SENTENCE_MODEL.weights[at] ?? 0);
        at += 1;
      }
      return { feature: family, contribution };
    });
    return [...reasons, { feature: "base", contribution: SENTENCE_MODEL.intercept }];
  };
}
