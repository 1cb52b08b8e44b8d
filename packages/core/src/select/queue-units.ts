import TinyQueue from "tinyqueue";

import { type Growth, worthOf } from "./growth.ts";

/** Returns what adding a sentence adds, or `null` when it may not be added now. */
export type UnitOf = (index: number) => readonly number[] | null;

/** A sentence with what it was worth when it was last looked at. */
interface Candidate {
  readonly index: number;
  readonly worth: number;
}

/**
 * Returns a function that gives the sentences the best further choice adds, with what they need; none when
 * nothing is left. What repeats a chosen sentence is passed over.
 *
 * A sentence's worth never grows, so the best is the one whose worth is still what it was when it came to
 * the head of the queue (the lazy greedy of Minoux 1978): a book's sentences are not looked through for
 * each one chosen.
 */
export function queueUnits(growth: Growth, unitOf: UnitOf): () => readonly number[] {
  const { selection, chosen, taken, closed, echoes } = growth;
  const toCandidate = (index: number): Candidate => ({ index, worth: worthOf(growth, index) });
  const queue = new TinyQueue(
    Array.from(selection.scores, (_, index) => toCandidate(index)),
    (a, b) => b.worth - a.worth || a.index - b.index,
  );
  // A sentence that may not be added yet may be once a part of what it needs is there.
  const waiting = new Map<number, number[]>();
  const wait = (index: number): void => {
    for (const part of selection.units[index] ?? []) {
      const list = waiting.get(part) ?? [];
      list.push(index);
      waiting.set(part, list);
    }
  };
  let seen = 0;
  const wake = (): void => {
    for (; seen < chosen.length; seen += 1) {
      for (const index of waiting.get(chosen[seen] ?? 0) ?? []) queue.push(toCandidate(index));
    }
  };
  const isFresh = (unit: readonly number[]): boolean => {
    const repeats = unit.filter((part) => closed.has(part) || echoes.repeats(part));
    for (const part of repeats) closed.add(part);
    return repeats.length === 0;
  };
  return () => {
    wake();
    for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
      const { index, worth } = best;
      if (taken.has(index) || closed.has(index)) continue;
      if (worthOf(growth, index) < worth) {
        queue.push(toCandidate(index));
        continue;
      }
      const unit = unitOf(index);
      if (unit === null) wait(index);
      else if (isFresh(unit)) return unit;
    }
    return [];
  };
}
