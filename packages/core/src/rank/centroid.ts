import type { Document } from "../document.ts";
import { addTo, dotDense, length } from "../maths/sparse-vector.ts";
import { weighTerms } from "./weigh-terms.ts";

/**
 * Scores sentences by their cosine with the whole document's tf-idf vector (Radev, Jing, Styś and Tam
 * 2004). Scores lie in 0 to 1; time is linear in the document.
 */
export function rankByCentroid(document: Document): Float64Array {
  const { vectors } = weighTerms(document);
  const centroid = new Float64Array(document.terms.length);
  for (const vector of vectors) addTo(centroid, vector);
  const norm = length(centroid);
  return Float64Array.from(vectors, (vector) => (norm > 0 ? dotDense(vector, centroid) / norm : 0));
}
