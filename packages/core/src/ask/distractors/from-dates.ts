import type { Random } from "../../maths/random.ts";
import { MONTH_ROWS } from "../entities/quantities/months.ts";

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTH_ROWS.flat());

/** The days of each month; nothing that happened on the 29th is moved to February. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A month that a date names, with the names of all months in its language. */
interface NamedMonth {
  readonly row: readonly string[];
  readonly name: string;
  /** 1 to 12. */
  readonly number: number;
}

/**
 * Returns plausible wrong dates, written as the answer is, in another month each. Day and year stay: an
 * option that alone shares the answer's year would point at it. Empty for what names no month.
 */
export function makeDates(answer: string, random: Random): string[] {
  const month = findMonth(answer);
  if (month === undefined) return [];
  const day = dayOf(answer);
  return random
    .shuffle(month.row.filter((name, at) => name !== month.name && day <= (MONTH_DAYS[at] ?? 0)))
    .map((name) => answer.replace(month.name, name));
}

/** Returns a number by which months and years sort as in a calendar; 0 for what names no month. */
export function calendarOrder(date: string): number {
  const month = findMonth(date);
  if (month === undefined) return 0;
  const year = Number(/\d{4}/u.exec(date)?.[0] ?? 0);
  return year * 10_000 + month.number * 100 + dayOf(date);
}

/** Returns the day of the month in a date; 0 where it has none. */
function dayOf(date: string): number {
  return Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(date)?.[0] ?? 0);
}

function findMonth(date: string): NamedMonth | undefined {
  const words = new Set(date.split(/[\s,]+/u).filter((word) => MONTH_NAMES.has(word)));
  if (words.size === 0) return undefined;
  for (const row of MONTH_ROWS) {
    const at = row.findIndex((name) => words.has(name));
    const name = row[at];
    if (name !== undefined) return { row, name, number: at + 1 };
  }
  return undefined;
}
