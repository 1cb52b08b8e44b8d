import type { Language } from "../../language/language.ts";
import type { Juncture } from "./juncture.ts";
import { beginsCapital, beginsSmall } from "./letter-case.ts";

/** Times of day and "etc." end a sentence before any capital letter, not only before a known opener. */
const ENDS_BEFORE_CAPITAL: ReadonlySet<string> = new Set(["a.m", "p.m", "etc"]);

/** A day, a month or a time zone goes on: "9 a.m. Tuesday", "9 p.m. ET". */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const TIME_ZONE = /^(?:[A-Z]{1,3}T|UTC)$/u;

/** What stands before an ordinal in the languages that write one with a full stop: German, Nordic. */
const BEFORE_ORDINAL =
  /(?:^|\s)(?:am|vom|zum|beim|im|der|die|das|den|dem|des|seit|bis|ab|i|den|på)\s+\d{1,3}$/iu;

/**
 * Returns whether a full stop belongs to the word before it, an abbreviation, an initial or an ordinal,
 * and the sentence goes on behind it.
 */
export function carriesOn({ word, next, before }: Juncture, language: Language): boolean {
  const lower = word.toLowerCase().replaceAll("’", "'");
  if (lower === "") return false;
  if (isNeverLast(lower, next, language) || isOrdinal(lower, next, before, language)) return true;
  const opens = language.openers.has(next.toLowerCase());
  if (isInitial(word)) return !opens;
  if (!language.abbreviations.has(lower) && !isDotted(lower)) return false;
  return isWhen(next, language) || !(opens || isEndBeforeCapital(lower, next));
}

/** "Dr." before anything, "No." before a digit. */
function isNeverLast(
  lower: string,
  next: string,
  { titles, numberAbbreviations }: Language,
): boolean {
  return titles.has(lower) || (numberAbbreviations.has(lower) && /^\d/u.test(next));
}

function isEndBeforeCapital(lower: string, next: string): boolean {
  return ENDS_BEFORE_CAPITAL.has(lower) && beginsCapital(next);
}

function isWhen(word: string, language: Language): boolean {
  return language.months.has(word.toLowerCase()) || WEEKDAY.test(word) || TIME_ZONE.test(word);
}

/** "J." in "J. Smith", "J.-P." in "J.-P. Sartre". */
function isInitial(word: string): boolean {
  return beginsCapital(word) && /^.(?:\.-?.)?$/u.test(word);
}

/** "U.S.", "z.B.": letters with stops between them. */
function isDotted(lower: string): boolean {
  return /^[^\d.](?:\.[^\d.]{1,2})+$/u.test(lower);
}

/** "3. Oktober" where a language writes ordinals with a full stop. */
function isOrdinal(lower: string, next: string, before: string, language: Language): boolean {
  if (!language.ordinalStops || !/^\d{1,3}$/u.test(lower)) return false;
  if (language.months.has(next.toLowerCase()) || beginsSmall(next)) return true;
  return BEFORE_ORDINAL.test(before);
}
