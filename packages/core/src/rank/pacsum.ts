import type { Document } from "../document.ts";
import { addTo, dotDense } from "../maths/sparse-vector.ts";
import { weighTerms } from "./weigh-terms.ts";

/**
 * How much likeness to earlier sentences counts against a sentence; likeness to later ones counts for
 * it with the rest. The middle of what Zheng and Lapata 2019 (§4.2) found best on news.
 */
const EARLIER_SHARE = 0.3;

/**
 * Scores sentences by directed centrality, PacSum (Zheng and Lapata 2019, §3): a sentence that later
 * ones take up is central, one that repeats earlier ones is not, so position and redundancy come in
 * one term. The mean over the document keeps scores between -1 and 1; time is linear.
 */
export function rankByPacSum(document: Document): Float64Array {
  const { earlier, later } = directedSimilarity(document);
  const others = Math.max(1, document.sentences.length - 1);
  return Float64Array.from(
    earlier,
    (before, index) =>
      ((1 - EARLIER_SHARE) * (later[index] ?? 0) - EARLIER_SHARE * before) / others,
  );
}

/** The summed cosine of each sentence with those before it, and with those after it. */
export interface DirectedSimilarity {
  readonly earlier: Float64Array;
  readonly later: Float64Array;
}

/** Returns each sentence's summed likeness to earlier and to later sentences, without comparing pairs. */
export function directedSimilarity(document: Document): DirectedSimilarity {
  const { vectors } = weighTerms(document);
  const earlier = new Float64Array(vectors.length);
  const later = new Float64Array(vectors.length);
  const before = new Float64Array(document.terms.length);
  vectors.forEach((vector, index) => {
    earlier[index] = dotDense(vector, before);
    addTo(before, vector);
  });
  const after = new Float64Array(document.terms.length);
  for (let index = vectors.length - 1; index >= 0; index -= 1) {
    const vector = vectors[index];
    if (vector === undefined) continue;
    later[index] = dotDense(vector, after);
    addTo(after, vector);
  }
  return { earlier, later };
}
