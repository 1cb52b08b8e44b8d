import { createEchoes, type Echoes } from "./echoes.ts";
import type { Selection } from "./selection.ts";
import { similarity } from "./similarity.ts";

/** How much likeness to a chosen sentence counts against a further one (λ of Carbonell and Goldstein 1998). */
const REDUNDANCY = 0.3;

/** In a long text a sentence is compared with chosen ones this far away, so that a book stays linear. */
const REACH_SENTENCES = 400;

/** A choice as it grows. */
export interface Growth {
  readonly selection: Selection;
  /** In the order they were added. */
  readonly chosen: number[];
  readonly taken: Set<number>;
  /** The chosen sentences, by what they say. */
  readonly echoes: Echoes;
  /** Sentences that were found to say what a chosen one says. */
  readonly closed: Set<number>;
  /** How like the nearest chosen sentence each sentence is, 0 to 1. */
  readonly nearest: Float64Array;
  /** What a likeness of 1 takes off a score. */
  readonly penalty: number;
}

/** Returns a choice of some sentences, ready to grow. */
export function startGrowth(selection: Selection, initial: readonly number[]): Growth {
  const growth: Growth = {
    selection,
    chosen: [],
    taken: new Set(),
    echoes: createEchoes(selection.document),
    closed: new Set(),
    nearest: new Float64Array(selection.scores.length),
    penalty: REDUNDANCY * spreadOf(selection.scores),
  };
  addUnit(growth, initial);
  return growth;
}

/** Adds sentences to a choice, in place. */
export function addUnit(growth: Growth, unit: readonly number[]): void {
  for (const index of unit) {
    growth.chosen.push(index);
    growth.taken.add(index);
    growth.echoes.add(index);
    noteLikeness(growth, index);
  }
}

/** Returns what a sentence needs to stand that is not chosen yet, itself included. */
export function missingOf({ selection, taken }: Growth, index: number): readonly number[] | null {
  return selection.units[index]?.filter((part) => !taken.has(part)) ?? null;
}

/** Returns what a sentence is worth beside those chosen; it never grows while they do. */
export function worthOf({ selection, nearest, penalty }: Growth, index: number): number {
  return (selection.scores[index] ?? 0) - penalty * (nearest[index] ?? 0);
}

/** Records how like each sentence is to a chosen one. */
function noteLikeness({ selection, nearest }: Growth, chosen: number): void {
  const from = Math.max(0, chosen - REACH_SENTENCES);
  const to = Math.min(nearest.length, chosen + REACH_SENTENCES + 1);
  for (let index = from; index < to; index += 1) {
    if (index === chosen) continue;
    const likeness = similarity(selection.document, chosen, index);
    nearest[index] = Math.max(nearest[index] ?? 0, likeness);
  }
}

/** Returns the distance between the best and the middle score, by which likeness is made comparable. */
function spreadOf(scores: Float64Array): number {
  const sorted = scores.toSorted();
  const best = sorted.at(-1) ?? 0;
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return best - middle;
}
