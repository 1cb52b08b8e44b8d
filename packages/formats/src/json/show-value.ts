/** The longest stretch of a wrong text that is shown back, in UTF-16 units. */
const LONGEST_SHOWN = 40;

/**
 * Returns a value of JSON as an error message shows it: a text in quotes and cut short, a list or an
 * object by its kind alone, since those may be deep, long or private.
 */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return String(value);
  const start = value.slice(0, LONGEST_SHOWN);
  return JSON.stringify(start.length < value.length ? `${start}…` : start);
}
