import type { Document } from "../document.ts";
import type { Reason } from "../summary.ts";
import { measureSentences, SENTENCE_FEATURES } from "./features.ts";
import { SENTENCE_MODEL } from "./learned-model.ts";
import { predict } from "./linear-model.ts";

/**
 * Scores sentences by a linear model over cheap features, fitted to how much of people's summaries a
 * sentence gives back. Scores are about 0 to 1 and comparable between documents; linear in the document.
 */
export function rankByLearning(document: Document): Float64Array {
  return Float64Array.from(measureSentences(document), (row) => predict(SENTENCE_MODEL, row));
}

/**
 * Returns what each family of features added to a sentence's score. The contributions, with the model's
 * constant as `base`, sum to the score {@link rankByLearning} gives.
 */
export function explainLearning(document: Document): (index: number) => readonly Reason[] {
  const rows = measureSentences(document);
  return (index) => {
    const row = rows[index] ?? [];
    let at = 0;
    const reasons = SENTENCE_FEATURES.map(({ family, names }): Reason => {
      let contribution = 0;
      for (let end = at + names.length; at < end; at += 1) {
        contribution += (row[at] ?? 0) * (SENTENCE_MODEL.weights[at] ?? 0);
      }
      return { feature: family, contribution };
    });
    return [...reasons, { feature: "base", contribution: SENTENCE_MODEL.intercept }];
  };
}
