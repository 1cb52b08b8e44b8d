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
  const places = new Map(pool.map((index, place) => [index, place]));
  const pairs = pool.map((a) => pool.map((b) => similarity(document, a, b)));
  return (set) => {
    const at = set.map((index) => places.get(index) ?? 0);
    let near = 0;
    let nearest = 0;
    let sum = 0;
    for (const [from, a] of at.entries()) {
      near += nearness[a] ?? 0;
      for (let to = from + 1; to < at.length; to += 1) {
        const value = pairs[a]?.[at[to] ?? 0] ?? 0;
        nearest = Math.max(nearest, value);
        sum += value;
      }
    }
    const count = (at.length * (at.length - 1)) / 2;
    return [nearest, count > 0 ? sum / count : 0, near / Math.sqrt(at.length + 2 * sum)];
  };
}
