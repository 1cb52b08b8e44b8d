import type { QuestionSet } from "./question-set.ts";

/**
 * Fills a set, in place, with the candidate that is worth the most, again and again, until it has `size`
 * questions or nothing more may be added. Whatever clashes with a picked one, or would leave one with too
 * few wrong answers, is passed over.
 */
export function growSet(set: QuestionSet, worth: readonly number[], size: number): void {
  const shut = new Set<number>();
  while (set.size < size) {
    const best = findBest(set, worth, shut);
    if (best === undefined) return;
    set.add(best);
  }
}

/** Returns the open candidate worth the most of those that may be added; shuts those that may not. */
function findBest(
  set: QuestionSet,
  worth: readonly number[],
  shut: Set<number>,
): number | undefined {
  let best: number | undefined;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < worth.length; index += 1) {
    if (!set.isOpen(index) || shut.has(index)) continue;
    const value = (worth[index] ?? 0) - set.fatigueOf(index);
    if (value <= bestValue) continue;
    if (set.isSupplied(index)) {
      best = index;
      bestValue = value;
    } else shut.add(index);
  }
  return best;
}
