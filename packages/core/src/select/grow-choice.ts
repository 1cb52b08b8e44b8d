import { saysTheSame, similarity } from "./similarity.ts";
import { type Selection, wordsOf } from "./selection.ts";
import type { Budget } from "./to-budget.ts";

/** How much likeness to a chosen sentence counts against a further one (λ of Carbonell and Goldstein 1998). */
const REDUNDANCY = 0.3;

/** In a long text a sentence is compared with chosen ones this far away, so that a book stays linear. */
const REACH_SENTENCES = 400;

/** A choice as it grows. */
interface Growth {
  readonly selection: Selection;
  readonly chosen: number[];
  readonly taken: Set<number>;
  /** Sentences that say what a chosen one says. */
  readonly closed: Set<number>;
  /** How like the nearest chosen sentence each sentence is, 0 to 1. */
  readonly nearest: Float64Array;
}

/**
 * Returns a choice grown by the best sentence that fits, again and again, until the budget is full;
 * indexes in the order they were added.
 *
 * A sentence comes with what it needs to stand (its antecedent, the rest of its quotation). What repeats
 * a chosen sentence is passed over. Only when nothing else fits and sentences were asked for by number
 * is one taken that cannot stand.
 */
export function growChoice(
  selection: Selection,
  budget: Budget,
  initial: readonly number[] = [],
): number[] {
  const growth: Growth = {
    selection,
    chosen: [],
    taken: new Set(),
    closed: new Set(),
    nearest: new Float64Array(selection.scores.length),
  };
  add(growth, initial);
  fill(growth, budget, (index) => missing(growth, index));
  if (growth.chosen.length < budget.leastSentences) {
    fill(growth, budget, (index) => (selection.eligible[index] === true ? [index] : null));
  }
  return growth.chosen;
}

/** Returns what adding a sentence adds, or `null` when it may not be added. */
type UnitOf = (index: number) => readonly number[] | null;

function fill(growth: Growth, budget: Budget, unitOf: UnitOf): void {
  const { chosen, selection } = growth;
  const penalty = REDUNDANCY * spreadOf(selection.scores);
  while (chosen.length < budget.mostSentences) {
    const best = findBest(growth, budget, penalty, unitOf);
    if (best.length === 0) return;
    add(growth, best);
  }
}

/** Returns the sentences that the best choice adds; none when nothing fits. */
function findBest(
  growth: Growth,
  budget: Budget,
  penalty: number,
  unitOf: UnitOf,
): readonly number[] {
  const { selection, chosen, taken, closed, nearest } = growth;
  const wordsLeft = budget.mostWords - wordsOf(selection.document, chosen);
  const sentencesLeft = budget.mostSentences - chosen.length;
  const fits = (unit: readonly number[]): boolean =>
    unit.length <= sentencesLeft &&
    wordsOf(selection.document, unit) <= wordsLeft &&
    !unit.some((part) => closed.has(part));
  let best: readonly number[] = [];
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const [index, score] of selection.scores.entries()) {
    const worth = score - penalty * (nearest[index] ?? 0);
    if (worth <= bestWorth || taken.has(index) || closed.has(index)) continue;
    const unit = unitOf(index);
    if (unit === null || !fits(unit)) continue;
    best = unit;
    bestWorth = worth;
  }
  return best;
}

function missing({ selection, taken }: Growth, index: number): readonly number[] | null {
  return selection.units[index]?.filter((part) => !taken.has(part)) ?? null;
}

function add(growth: Growth, unit: readonly number[]): void {
  for (const index of unit) {
    growth.chosen.push(index);
    growth.taken.add(index);
    noteLikeness(growth, index);
  }
}

/** Records how like each sentence is to a chosen one, and closes those that say the same. */
function noteLikeness({ selection, nearest, closed }: Growth, chosen: number): void {
  const { document } = selection;
  const from = Math.max(0, chosen - REACH_SENTENCES);
  const to = Math.min(nearest.length, chosen + REACH_SENTENCES + 1);
  for (let index = from; index < to; index += 1) {
    if (index === chosen) continue;
    nearest[index] = Math.max(nearest[index] ?? 0, similarity(document, chosen, index));
    if (saysTheSame(document, chosen, index)) closed.add(index);
  }
}

/** Returns the distance between the best and the middle score, by which likeness is made comparable. */
function spreadOf(scores: Float64Array): number {
  const sorted = scores.toSorted();
  const best = sorted.at(-1) ?? 0;
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return best - middle;
}
