/**
 * A vector that is zero nearly everywhere: `ids` ascending, `weights` beside them. Plain arrays, since a
 * sentence has a dozen terms: a typed array of that size takes longer to make than to use.
 */
export interface SparseVector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** Returns the inner product of two sparse vectors; time is linear in their lengths. */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      i += 1;
      j += 1;
    } else if (left < right) i += 1;
    else j += 1;
  }
  return sum;
}

/** Returns how many numbers two ascending lists share; time is linear in their lengths. */
export function countShared(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}

/** Returns the inner product of a sparse vector with a dense one. */
export function dotDense(sparse: SparseVector, dense: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < sparse.ids.length; at += 1) {
    sum += (sparse.weights[at] ?? 0) * (dense[sparse.ids[at] ?? 0] ?? 0);
  }
  return sum;
}

/** Adds `factor` times a sparse vector to a dense one, in place: the dense one is the caller's own sum. */
export function addTo(dense: Float64Array, sparse: SparseVector, factor = 1): void {
  for (let at = 0; at < sparse.ids.length; at += 1) {
    const id = sparse.ids[at] ?? 0;
    dense[id] = (dense[id] ?? 0) + factor * (sparse.weights[at] ?? 0);
  }
}

/** Returns the Euclidean length of a dense vector. */
export function length(dense: Float64Array): number {
  let sum = 0;
  for (const value of dense) sum += value * value;
  return Math.sqrt(sum);
}
