import { SET_MODEL } from "../rank/learned-model.ts";
import { predictBy } from "../rank/linear-model.ts";
import { foresee } from "../rank/outlook/foresee.ts";
import { choosePool, listSets } from "./list-sets.ts";
import type { Selection } from "./selection.ts";
import { createSetMeasures } from "./set-features.ts";
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
  const { document } = selection;
  const sentences = pool.flatMap((index) => document.sentences[index] ?? []);
  const measures = createSetMeasures(selection, pool, foresee(document, sentences));
  let best: readonly number[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const set of listSets(selection, pool, budget)) {
    const value = predictBy(SET_MODEL, measures, set);
    if (value > bestValue) {
      best = set;
      bestValue = value;
    }
  }
  return best;
}
