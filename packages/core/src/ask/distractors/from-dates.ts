import type { Random } from "../../maths/random.ts";
import { MONTH_ROWS } from "../entities/find-quantities.ts";

/**
 * Returns plausible wrong dates, written as the answer is, in another month each. Day and year stay: an
 * option that alone shares the answer's year would point at it. Empty for what names no month.
 */
export function makeDates(answer: string, random: Random): string[] {
  const row = rowOf(answer);
  const month = row?.find((name) => hasMonth(answer, name));
  if (row === undefined || month === undefined) return [];
  return random
    .shuffle(row.filter((name) => name !== month))
    .map((name) => answer.replace(month, name));
}

/** Returns a number by which months and years sort as in a calendar; under 100 for what names no month. */
export function calendarOrder(date: string): number {
  const month = (rowOf(date)?.findIndex((name) => hasMonth(date, name)) ?? -1) + 1;
  if (month === 0) return 0;
  const year = Number(/\d{4}/u.exec(date)?.[0] ?? 0);
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(date)?.[0] ?? 0);
  return year * 10_000 + month * 100 + day;
}

function rowOf(date: string): readonly string[] | undefined {
  return MONTH_ROWS.find((row) => row.some((name) => hasMonth(date, name)));
}

function hasMonth(date: string, month: string): boolean {
  return date.includes(month) && date.split(/[\s,]+/u).includes(month);
}
