import type { Language } from "../language/language.ts";

/** Times of day and "etc." end a sentence before any capital letter, not only before a known opener. */
const ENDS_BEFORE_CAPITAL: ReadonlySet<string> = new Set(["a.m", "p.m", "etc"]);

/** A day or a month goes on: "9 a.m. Tuesday". */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

/** What stands before an ordinal in the languages that write one with a full stop: German, Nordic. */
const BEFORE_ORDINAL =
  /(?:^|\s)(?:am|vom|zum|beim|im|der|die|das|den|dem|des|seit|bis|ab|i|den|på)\s+\d{1,3}\.\s*$/iu;

/**
 * Returns whether a full stop after `word` belongs to the word, an abbreviation, an initial or an
 * ordinal, and the sentence goes on with `next`; `before` is what stands before the break.
 */
export function carriesOn(word: string, next: string, before: string, language: Language): boolean {
  const lower = word.toLowerCase().replaceAll("’", "'");
  if (lower === "") return false;
  if (language.titles.has(lower)) return true;
  if (language.numberAbbreviations.has(lower)) return /^\p{N}/u.test(next);
  if (isOrdinal(lower, next, before, language)) return true;
  const opens = language.openers.has(next.toLowerCase());
  if (isInitial(word)) return !opens || (word !== "I" && startsName(before));
  if (!language.abbreviations.has(lower) && !isDotted(lower)) return false;
  return isDay(next, language) || !(opens || isEndBeforeCapital(lower, next));
}

function isEndBeforeCapital(lower: string, next: string): boolean {
  return ENDS_BEFORE_CAPITAL.has(lower) && /^\p{Lu}/u.test(next);
}

function isDay(word: string, language: Language): boolean {
  return language.months.has(word.toLowerCase()) || WEEKDAY.test(word);
}

/** "J." in "J. Smith", "J.-P." in "J.-P. Sartre". */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}|\p{Lu}\.-?\p{Lu})$/u.test(word);
}

/** "Jonas E." and "J. R." are names going on; "you and I." is not. */
function startsName(before: string): boolean {
  const previous = /(\S+)\s+\S+\s*$/u.exec(before)?.[1];
  return previous === undefined || /^\p{Lu}/u.test(previous);
}

/** "U.S.", "z.B.": letters with stops between them. */
function isDotted(lower: string): boolean {
  return /^\p{L}(?:\.\p{L}{1,2})+$/u.test(lower);
}

/** "3. Oktober" where a language writes ordinals with a full stop. */
function isOrdinal(lower: string, next: string, before: string, language: Language): boolean {
  if (!language.ordinalStops || !/^\d{1,3}$/u.test(lower)) return false;
  if (language.months.has(next.toLowerCase()) || /^\p{Ll}/u.test(next)) return true;
  return BEFORE_ORDINAL.test(before);
}
