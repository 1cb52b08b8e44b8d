import { createRandom } from "../statistics/random.ts";

/** Returns the fold of each of `count` items, 0 to `folds` - 1, drawn by the seed; folds differ by one item at most. */
export function assignFolds(count: number, folds: number, seed: number): readonly number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => ({ index, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ index }, place) => ({ index, fold: place % folds }))
    .toSorted((a, b) => a.index - b.index)
    .map(({ fold }) => fold);
}
