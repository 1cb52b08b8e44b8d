import { calendarOrder } from "../distractors/from-dates.ts";
import { parseQuantity } from "../entities/quantities/parse-quantity.ts";

/**
 * Returns the value by which options beside an answer are sorted, numbers and dates ascending (Haladyna et
 * al. 2002, rule 21); `undefined` where they have no order of their own.
 */
export function orderOf(answer: string): ((option: string) => number) | undefined {
  if (calendarOrder(answer) > 0) return calendarOrder;
  if (parseQuantity(answer) === undefined) return undefined;
  return (option) => parseQuantity(option)?.value ?? 0;
}
