import { predict, SET_MODEL } from "../rank/learned-model.ts";
import { choosePool, listSets } from "./list-sets.ts";
import { type Selection, wordsOf } from "./selection.ts";
import { createSetMeasure } from "./set-features.ts";
import type { Budget } from "./to-budget.ts";

/**
 * Returns the set of at most four sentences that the learned model judges best within the budget, in
 * ascending order; empty when no sentence can stand alone within it.
 *
 * Choosing a set beats choosing sentences: what two good sentences share counts once, and a set is as
 * long as it should be. Sets that use too little of a word budget are left aside where others do not.
 */
export function chooseSet(selection: Selection, budget: Budget): readonly number[] {
  const pool = choosePool(selection);
  const sets = listSets(selection, pool, budget);
  const filling = sets.filter((set) => wordsOf(selection.document, set) >= budget.leastWords);
  const measure = createSetMeasure(selection, pool);
  let best: readonly number[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const set of filling.length > 0 ? filling : sets) {
    const value = predict(SET_MODEL, measure(set));
    if (value > bestValue) {
      best = set;
      bestValue = value;
    }
  }
  return best;
}
