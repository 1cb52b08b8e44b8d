import { addUnit, type Growth, missingOf, startGrowth } from "./growth.ts";
import { queueUnits, type UnitOf } from "./queue-units.ts";
import { type Selection, wordsOf } from "./selection.ts";
import type { Budget } from "./to-budget.ts";

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
  const growth = startGrowth(selection, initial);
  fill(growth, budget, (index) => missingOf(growth, index));
  if (growth.chosen.length < budget.leastSentences) {
    fill(growth, budget, (index) => (selection.eligible[index] === true ? [index] : null));
  }
  return growth.chosen;
}

function fill(growth: Growth, budget: Budget, unitOf: UnitOf): void {
  const { chosen, selection } = growth;
  let words = wordsOf(selection.document, chosen);
  const nextUnit = queueUnits(growth, (index) => {
    const unit = unitOf(index);
    if (unit === null || unit.length > budget.mostSentences - chosen.length) return null;
    return wordsOf(selection.document, unit) > budget.mostWords - words ? null : unit;
  });
  while (chosen.length < budget.mostSentences) {
    const unit = nextUnit();
    if (unit.length === 0) return;
    addUnit(growth, unit);
    words += wordsOf(selection.document, unit);
  }
}
