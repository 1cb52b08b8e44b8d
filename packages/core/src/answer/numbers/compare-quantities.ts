import { type Fraction, isEqual, multiply } from "./fraction.ts";
import { DIFFERENT, type Outcome } from "./outcome.ts";
import { type Factors, pairUnits, type UnitContext, UNIT_DIFFERS } from "./pair-units.ts";
import type { Quantity } from "./read-quantity.ts";

/**
 * Returns how the quantity of a response compares with that of an answer.
 *
 * Values are compared exactly, in a unit that both name. A unit left out is near; a unit the answer does
 * not have must stand beside the gap. "More than" and "less than" must not be added or swapped.
 */
export function compareQuantities(
  answer: Quantity,
  response: Quantity,
  context: UnitContext,
): Outcome {
  const { outcome, factors } = pairUnits(answer, response, context);
  if (!haveSameValues(answer, response, factors)) {
    // "5 km" for "5 m": the number is right, and that is what to point out.
    const looksRight = response.unit !== null && haveSameValues(answer, response, null);
    return looksRight ? UNIT_DIFFERS : DIFFERENT;
  }
  if (isContrary(answer, response)) {
    return { kind: "different", note: "“more than” and “less than” matter" };
  }
  return outcome.kind !== "different" && answer.form !== response.form
    ? compareForms(answer, response, outcome)
    : outcome;
}

/** Whether both ends agree under one of the factors; without factors, as they are written. */
function haveSameValues(answer: Quantity, response: Quantity, factors: Factors | null): boolean {
  if (factors === null) {
    return isSame(answer.low, response.low) && isSame(answer.high, response.high);
  }
  return factors.some(
    ([one, other]) =>
      isSame(multiply(answer.low, one), multiply(response.low, other)) &&
      isSame(
        answer.high === null ? null : multiply(answer.high, one),
        response.high === null ? null : multiply(response.high, other),
      ),
  );
}

function isSame(one: Fraction | null, other: Fraction | null): boolean {
  return one === null || other === null ? one === other : isEqual(one, other);
}

/** "over" against "under", or either where the answer has neither. */
function isContrary(answer: Quantity, response: Quantity): boolean {
  if (response.hedge === null || response.hedge === "about") return false;
  return answer.hedge !== response.hedge;
}

/**
 * Compares "3" with "third" and a third. A count for an ordinal has the number right, unless what is
 * counted is left out or said as well ("19 centuries"); everything else is another thing.
 */
function compareForms(answer: Quantity, response: Quantity, units: Outcome): Outcome {
  if (answer.form !== "ordinal" && response.form !== "ordinal") return units;
  const isBare = answer.unit === null && response.unit === null;
  return answer.form === "ordinal" && response.form === "cardinal" && isBare
    ? { kind: "near", note: "mind the form of the number" }
    : DIFFERENT;
}
