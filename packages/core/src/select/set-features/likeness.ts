import { addTo, dotDense, length } from "../../maths/sparse-vector.ts";
import { weighTerms } from "../../rank/weigh-terms.ts";
import type { Selection } from "../selection.ts";
import { similarity } from "../similarity.ts";

/** The names of the features {@link createLikeness} gives, in order. */
export const LIKENESS_FEATURE_NAMES: readonly string[] = ["nearest", "likeness", "document"];

/** Returns a function that gives how alike the sentences of a set are, and how like the document they are together. */
export function createLikeness(
  { document }: Selection,
  pool: readonly number[],
): (set: readonly number[]) => readonly number[] {
  const { vectors } = weighTerms(document);
  const whole = new Float64Array(document.terms.length);
  for (const vector of vectors) addTo(whole, vector);
  const norm = Math.max(1e-9, length(whole));
  const nearness = pool.map((index) => {
    const vector = vectors[index];
    return vector === undefined ? 0 : dotDense(vector, whole) / norm;
  });
  const pairs = pool.map((a, at) =>
    pool.map((b, to) => (to > at ? similarity(document, a, b) : 0)),
  );
  return (set) => {
    const places = set.map((index) => pool.indexOf(index));
    let near = 0;
    let nearest = 0;
    let sum = 0;
    for (let from = 0; from < places.length; from += 1) {
      const place = places[from] ?? 0;
      near += nearness[place] ?? 0;
      for (let to = from + 1; to < places.length; to += 1) {
        const value = pairs[place]?.[places[to] ?? 0] ?? 0;
        nearest = Math.max(nearest, value);
        sum += value;
      }
    }
    const count = (set.length * (set.length - 1)) / 2;
    return [nearest, count > 0 ? sum / count : 0, near / Math.sqrt(set.length + 2 * sum)];
  };
}
