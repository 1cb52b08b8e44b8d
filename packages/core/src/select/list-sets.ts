import { saysTheSame } from "./similarity.ts";
import type { Selection } from "./selection.ts";
import type { Budget } from "./to-budget.ts";

/** Sets are drawn from this many of the best sentences: sets of 2 to 4 out of 10 are 375. */
export const POOL_SENTENCES = 10;

/** No set is larger; a longer summary grows from the best one. */
export const SET_MOST_SENTENCES = 4;

/** Returns the best-scored sentences that can stand, with what they need, ascending by index. */
export function choosePool({ scores, units }: Selection, most: number = POOL_SENTENCES): number[] {
  const ranked = Array.from(scores, (_, index) => index).toSorted(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
  const pool = new Set<number>();
  for (const index of ranked) {
    const unit = units[index];
    if (unit === null || unit === undefined) continue;
    if (pool.size + unit.filter((part) => !pool.has(part)).length > most) continue;
    for (const part of unit) pool.add(part);
    if (pool.size >= most) break;
  }
  return [...pool].toSorted((a, b) => a - b);
}

/**
 * Returns every set out of the pool that keeps the budget and can stand: no sentence without what it
 * needs, no two that say the same. Sets that use too little of a word budget are left out where others
 * do not. Sets and their members are in ascending order.
 */
export function listSets(
  selection: Selection,
  pool: readonly number[],
  budget: Budget,
): (readonly number[])[] {
  const { document, units } = selection;
  const most = Math.min(budget.mostSentences, SET_MOST_SENTENCES, pool.length);
  const least = Math.max(1, Math.min(budget.leastSentences, most));
  const rivals = pool.map((a, at) => pool.slice(0, at).filter((b) => saysTheSame(document, b, a)));
  const dependents = pool.filter((index) => units[index]?.length !== 1);
  const sets: (readonly number[])[] = [];
  const filling: (readonly number[])[] = [];
  const set: number[] = [];
  const extend = (from: number, words: number): void => {
    if (set.length >= least && standsWhole(set, dependents, units)) {
      const whole = [...set];
      sets.push(whole);
      if (words >= budget.leastWords) filling.push(whole);
    }
    if (set.length === most) return;
    for (let at = from; at < pool.length; at += 1) {
      const index = pool[at] ?? 0;
      const longer = words + (document.sentences[index]?.words ?? 0);
      if (longer > budget.mostWords || rivals[at]?.some((other) => set.includes(other))) continue;
      set.push(index);
      extend(at + 1, longer);
      set.pop();
    }
  };
  extend(0, 0);
  return filling.length > 0 ? filling : sets;
}

/** Returns whether a set has all that those of its sentences need which need more than themselves. */
function standsWhole(
  set: readonly number[],
  dependents: readonly number[],
  units: Selection["units"],
): boolean {
  return dependents.every(
    (index) => !set.includes(index) || units[index]?.every((part) => set.includes(part)) === true,
  );
}
