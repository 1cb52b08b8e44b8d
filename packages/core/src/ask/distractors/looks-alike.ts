import { remember } from "../../maths/remember.ts";
import { isPlural } from "../lexicon/inflect.ts";
import { calendarOrder } from "./from-dates.ts";

/** The longest option is at most this many times as long as the shortest (Haladyna et al. 2002, rule 24). */
const LENGTH_RATIO = 2;

/** A quiz compares some hundred options with each other again and again. */
const SHAPES_KEPT = 10_000;

/** Returns whether two options look alike: digits, capitals, acronyms, length, singular or plural. */
export function looksAlike(a: string, b: string): boolean {
  const shorter = Math.max(1, Math.min(a.length, b.length));
  return Math.max(a.length, b.length) / shorter <= LENGTH_RATIO && shapeOf(a) === shapeOf(b);
}

/**
 * Returns the look of an option: whether it has digits, capitals, is an acronym, and is plural; of a date,
 * which parts it has.
 */
export const shapeOf: (text: string) => string = remember(
  (text) => (calendarOrder(text) > 0 ? shapeOfDate(text) : shapeOfName(text)),
  SHAPES_KEPT,
);

function shapeOfDate(date: string): string {
  return date
    .replace(/\p{L}{3,}/u, "M")
    .replace(/\d{4}/u, "Y")
    .replace(/\d+/u, "D");
}

function shapeOfName(text: string): string {
  const digit = /\d/u.test(text) ? "digit" : "";
  const capital = /^\p{Lu}/u.test(text) ? "capital" : "";
  const acronym = digit === "" && /^[\p{Lu}\p{N}.&-]{2,}$/u.test(text) ? "acronym" : "";
  const plural = capital === "" && isPlural(text) ? "plural" : "";
  return [digit, capital, acronym, plural].join("|");
}
