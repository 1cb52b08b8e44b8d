import { SET_MODEL } from "../rank/learned-model.ts";
import { predict } from "../rank/linear-model.ts";
import { foresee } from "../rank/outlook/foresee.ts";
import { choosePool, listSets } from "./list-sets.ts";
import type { Selection } from "./selection.ts";
import { createSetMeasure } from "./set-features.ts";
import type { Budget } from "./to-budget.ts";

/**
 * Returns the set of at most four sentences that the learned model judges best within the budget, in
 * ascending order; empty when no sentence can stand alone within it.
 *
 * Choosing a set beats choosing sentences: what two good sentences share counts once, and a set is as
 * long as it should be.
 */
export function chooseSet(selection: Selection, budget: Budget): readonly number[] {
  const pool = choosePool(selection);
  const measure = createSetMeasure(selection, pool, foresee(selection.document));
  let best: readonly number[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const set of listSets(selection, pool, budget)) {
    const value = predict(SET_MODEL, measure(set));
    if (value > bestValue) {
      best = set;
      bestValue = value;
    }
  }
  return best;
}
