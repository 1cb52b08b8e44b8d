import type { Document } from "../../document.ts";
import { addTo, dot, dotDense, type SparseVector } from "../../maths/sparse-vector.ts";
import { rankByCentroid } from "../centroid.ts";
import { directedSimilarity } from "../pacsum.ts";
import { weighTerms } from "../weigh-terms.ts";
import type { FeatureFamily } from "./feature-family.ts";

/** A sentence is compared with this many before it: repetition further back is rare, and a book is long. */
const REACH_SENTENCES = 60;

/** How much of the text a sentence shares: with all of it, what follows, what precedes, the opening. */
export const centrality: FeatureFamily = {
  family: "centrality",
  names: [
    "degree",
    "later",
    "laterMean",
    "earlier",
    "earlierMean",
    "nearestEarlier",
    "document",
    "firstSentence",
    "degreeByInverse",
    "documentByRelative",
  ],
  measure: (document: Document) => {
    const { vectors } = weighTerms(document);
    const count = vectors.length;
    const centroid = rankByCentroid(document);
    const { earlier, later } = directedSimilarity(document);
    const degrees = Float64Array.from(earlier, (sum, index) => sum + (later[index] ?? 0));
    const most = degrees.reduce((max, degree) => Math.max(max, degree), 1e-9);
    const [first] = vectors;
    const dense = new Float64Array(document.terms.length);
    return (index) => {
      const degree = (degrees[index] ?? 0) / most;
      const before = earlier[index] ?? 0;
      const after = later[index] ?? 0;
      const whole = centroid[index] ?? 0;
      const vector = vectors[index];
      return [
        degree,
        Math.log(1 + after),
        after / Math.max(1, count - 1 - index),
        Math.log(1 + before),
        before / Math.max(1, index),
        nearestEarlier(vectors, index, dense),
        whole,
        first === undefined || vector === undefined || index === 0 ? 0 : dot(first, vector),
        degree / (index + 1),
        (whole * index) / count,
      ];
    };
  },
};

/** Returns the likeness of a sentence to the earlier one most like it; `dense` is zero, and is so again after. */
function nearestEarlier(
  vectors: readonly SparseVector[],
  index: number,
  dense: Float64Array,
): number {
  const vector = vectors[index];
  if (vector === undefined) return 0;
  addTo(dense, vector);
  let nearest = 0;
  for (let at = Math.max(0, index - REACH_SENTENCES); at < index; at += 1) {
    const other = vectors[at];
    if (other !== undefined) nearest = Math.max(nearest, dotDense(other, dense));
  }
  addTo(dense, vector, -1);
  return nearest;
}
