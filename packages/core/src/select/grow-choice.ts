import { saysTheSame, similarity } from "./similarity.ts";
import { type Selection, wordsOf } from "./selection.ts";
import type { Budget } from "./to-budget.ts";

/** How much likeness to a chosen sentence counts against a further one (λ of Carbonell and Goldstein 1998). */
const REDUNDANCY = 0.3;

/** In a long text a sentence is compared with chosen ones this far away, so that a book stays linear. */
const REACH_SENTENCES = 400;

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
  const { document, scores } = selection;
  const spread = spreadOf(scores);
  const chosen = [...initial];
  const taken = new Set(chosen);
  const nearest = new Float64Array(scores.length);
  const closed = new Set<number>();
  for (const index of chosen) noteLikeness(selection, index, nearest, closed);
  let words = wordsOf(document, chosen);
  const value = (index: number): number =>
    (scores[index] ?? 0) - REDUNDANCY * spread * (nearest[index] ?? 0);
  const add = (unit: readonly number[]): void => {
    for (const index of unit) {
      chosen.push(index);
      taken.add(index);
      words += document.sentences[index]?.words ?? 0;
      noteLikeness(selection, index, nearest, closed);
    }
  };
  for (const whole of [true, false]) {
    if (!whole && chosen.length >= budget.leastSentences) break;
    for (let grown = true; grown && chosen.length < budget.mostSentences;) {
      let best: readonly number[] = [];
      let bestValue = Number.NEGATIVE_INFINITY;
      for (let index = 0; index < scores.length; index += 1) {
        if (taken.has(index) || closed.has(index) || value(index) <= bestValue) continue;
        const unit = missing(selection, index, taken, whole);
        if (unit === null || unit.some((part) => closed.has(part))) continue;
        if (chosen.length + unit.length > budget.mostSentences) continue;
        if (words + wordsOf(document, unit) > budget.mostWords) continue;
        best = unit;
        bestValue = value(index);
      }
      grown = best.length > 0;
      add(best);
    }
  }
  return chosen;
}

/** Returns what adding a sentence adds, or `null` when it may not be added. */
function missing(
  { units, eligible }: Selection,
  index: number,
  taken: ReadonlySet<number>,
  whole: boolean,
): readonly number[] | null {
  if (!whole) return eligible[index] === true ? [index] : null;
  return units[index]?.filter((part) => !taken.has(part)) ?? null;
}

/** Records how like each sentence is to a chosen one, and closes those that say the same. */
function noteLikeness(
  { document, scores }: Selection,
  chosen: number,
  nearest: Float64Array,
  closed: Set<number>,
): void {
  const from = Math.max(0, chosen - REACH_SENTENCES);
  const to = Math.min(scores.length, chosen + REACH_SENTENCES + 1);
  for (let index = from; index < to; index += 1) {
    if (index === chosen) continue;
    nearest[index] = Math.max(nearest[index] ?? 0, similarity(document, chosen, index));
    if (saysTheSame(document, chosen, index)) closed.add(index);
  }
}

/** Returns the distance between the best and the middle score, by which likeness is made comparable. */
function spreadOf(scores: Float64Array): number {
  const sorted = Float64Array.from(scores).sort();
  const best = sorted.at(-1) ?? 0;
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return best - middle;
}
