import { createRandom } from "../random.ts";

/** Returns the fold of each of `count` items, 0 to `folds` - 1, drawn by the seed; folds differ by one item at most. */
export function assignFolds(count: number, folds: number, seed: number): readonly number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => ({ index, key: random() }))
    .toSorted((first, second) => first.key - second.key)
    .map(({ index }, place) => ({ index, fold: place % folds }))
    .toSorted((first, second) => first.index - second.index)
    .map(({ fold }) => fold);
}
