import { saysTheSame } from "./similarity.ts";
import { type Selection, wordsOf } from "./selection.ts";
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
  const least = Math.min(budget.leastSentences, most);
  const same = new Set<number>();
  const count = document.sentences.length;
  pool.forEach((a, at) => {
    for (const b of pool.slice(at + 1)) if (saysTheSame(document, a, b)) same.add(a * count + b);
  });
  const sets: (readonly number[])[] = [];
  const extend = (set: readonly number[], from: number, words: number): void => {
    if (set.length >= least && set.length > 0 && standsWhole(set, units)) sets.push(set);
    if (set.length === most) return;
    for (let at = from; at < pool.length; at += 1) {
      const index = pool[at] ?? 0;
      const longer = words + (document.sentences[index]?.words ?? 0);
      if (longer > budget.mostWords || set.some((other) => same.has(other * count + index)))
        continue;
      extend([...set, index], at + 1, longer);
    }
  };
  extend([], 0, 0);
  const filling = sets.filter((set) => wordsOf(document, set) >= budget.leastWords);
  return filling.length > 0 ? filling : sets;
}

function standsWhole(set: readonly number[], units: Selection["units"]): boolean {
  return set.every((index) => units[index]?.every((part) => set.includes(part)) === true);
}
