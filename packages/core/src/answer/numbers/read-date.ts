import { foldLetters, foldTypography } from "../text/fold.ts";
import { ERAS, MONTHS, PARTS, SEASONS, WEEKDAYS } from "./calendar.ts";
import { toWhole } from "./fraction.ts";
import { type NumberToken, textAt, tokeniseNumbers } from "./number-tokens.ts";
import { TENS } from "./number-words.ts";
import { type NumberReading, parseNumber } from "./parse-number.ts";

/** The parts of a date; those a text does not give are absent. */
export interface DateReading {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The last day of a run: "4–6 September". */
  readonly lastDay?: number;
  readonly weekday?: number;
  readonly season?: number;
  /** Early, mid or late. */
  readonly part?: number;
  /** BC or AD. */
  readonly era?: number;
  /** The first year of a decade, or its two last digits where the century is not given ("the nineties"). */
  readonly decade?: number;
  /** Of a date in figures that can be read both ways: 1 for day first, 2 for month first. */
  readonly order?: number;
}

type DatePart = keyof DateReading;

/** A date in the making. */
type Parts = Partial<Record<DatePart, number>>;

/** Words and marks that say nothing in a date. */
const EMPTY = new Set(["the", "of", "on", "in", "year", ",", ".", "'"]);

/** Words that make a text a date; a number alone is a number. */
const NAMED: readonly (readonly [DatePart, ReadonlyMap<string, number>])[] = [
  ["month", MONTHS],
  ["weekday", WEEKDAYS],
  ["season", SEASONS],
  ["era", ERAS],
  ["part", PARTS],
];

/** Earlier years are written with their era: AD 79. */
const EARLIEST_PLAIN_YEAR = 100;

/** Parts that tell a date from other words with numbers. */
const TELLING: readonly DatePart[] = ["month", "weekday", "season", "era", "decade"];

/**
 * Returns what a whole text says as a date, in every way it can be read; none where it says something
 * else. "04/09/2021" is read twice: day first and month first.
 */
export function readDates(text: string): readonly DateReading[] {
  const plain = foldLetters(foldTypography(text))
    .replace(/(?<=\d)[.,;]+$/u, "")
    .replace(/(?<=\d)'s(?!\p{L})/gu, "s")
    .replace(/,(?=\d{4}(?!\d))/u, ", ");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(plain);
  if (iso !== null) return numericDates(iso[1] ?? "", [[iso[3] ?? "", iso[2] ?? ""]]);
  const short = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(plain);
  if (short !== null) {
    const [, one = "", , other = "", year = ""] = short;
    return numericDates(year, [
      [one, other],
      [other, one],
    ]);
  }
  const date = readWords(tokeniseNumbers(plain));
  return date === null ? [] : [date];
}

function numericDates(
  digits: string,
  pairs: readonly (readonly [day: string, month: string])[],
): readonly DateReading[] {
  // Two digits of a year are of this century or of the last.
  const years =
    digits.length === 4 ? [Number(digits)] : [2000 + Number(digits), 1900 + Number(digits)];
  return pairs
    .map(([day, month], index) => ({
      day: Number(day),
      month: Number(month),
      ...(pairs.length > 1 ? { order: index + 1 } : {}),
    }))
    .filter(({ day, month }) => day >= 1 && day <= 31 && month >= 1 && month <= 12)
    .flatMap((date) => years.map((year) => ({ year, ...date })));
}

function readWords(tokens: readonly NumberToken[]): DateReading | null {
  const date: Parts = {};
  let at = 0;
  while (at < tokens.length) {
    const end = readPart(tokens, at, date);
    if (end === null) return null;
    at = end;
  }
  if (!TELLING.some((part) => date[part] !== undefined)) return null;
  if (date.era !== undefined) return withEra(date);
  return date.year === undefined || date.year >= EARLIEST_PLAIN_YEAR ? date : null;
}

/** The number beside an era is its year, however small; an era alone is no date. */
function withEra({ day, ...date }: DateReading): DateReading | null {
  if (date.year !== undefined && day !== undefined) return { ...date, day };
  const year = date.year ?? day;
  return year === undefined ? null : { ...date, year };
}

/** Reads one part into the date; returns the index after it, or `null` where the token is no date. */
function readPart(tokens: readonly NumberToken[], at: number, date: Parts): number | null {
  const text = textAt(tokens, at);
  if (EMPTY.has(text) || (text === "-" && date.part !== undefined)) return at + 1;
  const decade = readDecade(tokens, at);
  if (decade !== null) return put(date, "decade", decade.value) ? decade.end : null;
  const named = NAMED.find(([, names]) => names.has(text));
  if (named !== undefined) return put(date, named[0], named[1].get(text)) ? at + 1 : null;
  return text === "-" || text === "to"
    ? readLastDay(tokens, at + 1, date)
    : readDayOrYear(tokens, at, date);
}

function readLastDay(tokens: readonly NumberToken[], at: number, date: Parts): number | null {
  const last = date.day === undefined ? null : readDay(parseNumber(tokens, at));
  return last !== null && put(date, "lastDay", last.value) ? last.end : null;
}

function readDayOrYear(tokens: readonly NumberToken[], at: number, date: Parts): number | null {
  const number = parseNumber(tokens, at);
  const day = readDay(number);
  if (day !== null && date.era === undefined && put(date, "day", day.value)) return day.end;
  const year = number === null || number.form !== "cardinal" ? null : toWhole(number.value);
  if (number === null || year === null || year > 9999) return null;
  return put(date, "year", year) ? number.end : null;
}

function readDay(number: NumberReading | null): { value: number; end: number } | null {
  const value = number === null || number.form === "fraction" ? null : toWhole(number.value);
  if (number === null || value === null || value < 1 || value > 31) return null;
  return { value, end: number.end };
}

/** "1990s", "'90s", "nineties". */
function readDecade(
  tokens: readonly NumberToken[],
  at: number,
): { value: number; end: number } | null {
  const [token, next] = tokens.slice(at, at + 2);
  if (token === undefined) return null;
  if (token.kind === "digits") {
    const isDecade = next?.text === "s" && next.glued && /^(?:\d\d)?\d0$/u.test(token.text);
    return isDecade ? { value: Number(token.text), end: at + 2 } : null;
  }
  const tens = TENS.get(token.text.replace(/ies$/u, "y"));
  return tens !== undefined && token.text.endsWith("ies") ? { value: tens, end: at + 1 } : null;
}

/** Sets a part that is not set yet; a date has each part once. */
function put(date: Parts, part: DatePart, value: number | undefined): boolean {
  if (value === undefined || date[part] !== undefined) return false;
  date[part] = value;
  return true;
}
