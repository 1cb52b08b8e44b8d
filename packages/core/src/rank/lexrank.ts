import type { Document } from "../document.ts";
import { addTo, dotDense } from "../maths/sparse-vector.ts";
import { walkToRest } from "../maths/walk-to-rest.ts";
import { weighTerms } from "./weigh-terms.ts";

/**
 * Scores sentences by continuous LexRank (Erkan and Radev 2004, §3.3): the share of time that a random
 * walk over cosine similarities spends at each sentence. Scores sum to 1.
 *
 * No pair of sentences is ever compared: a step of the walk sums all vectors, each weighed by its
 * sentence's share, and takes each sentence's product with that sum, so a step is linear in the document.
 */
export function rankByLexRank(document: Document): Float64Array {
  const { vectors } = weighTerms(document);
  const sum = new Float64Array(document.terms.length);
  for (const vector of vectors) addTo(sum, vector);
  const degrees = Float64Array.from(vectors, (vector) => dotDense(vector, sum));
  return walkToRest(vectors.length, degrees, (outflow) => {
    const flow = new Float64Array(document.terms.length);
    vectors.forEach((vector, index) => addTo(flow, vector, outflow[index]));
    return Float64Array.from(vectors, (vector) => dotDense(vector, flow));
  });
}
