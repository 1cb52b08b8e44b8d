import { cutSteps } from "./cut-steps.ts";
import { addUnit, missingOf, startGrowth } from "./growth.ts";
import { orderChoice } from "./order-choice.ts";
import { queueUnits } from "./queue-units.ts";
import type { Selection } from "./selection.ts";

/**
 * Yields the steps in which an article opens: those of its default summary, then always what adds the best
 * sentence that can stand. All that was opened stands after every step, and no step depends on how many
 * are taken.
 */
export function* openSteps(
  selection: Selection,
  summary: readonly number[],
): Generator<readonly number[]> {
  const order = orderChoice(selection, summary);
  yield* cutSteps(selection, order);
  const growth = startGrowth(selection, order);
  const nextUnit = queueUnits(growth, (index) => missingOf(growth, index));
  for (let unit = nextUnit(); unit.length > 0; unit = nextUnit()) {
    yield unit;
    addUnit(growth, unit);
  }
}
