import type { Language } from "../language/language.ts";
import { carriesOn } from "./carries-on.ts";

/** How far back and ahead of a break its rules look, in UTF-16 units. */
const REACH = 80;

/** A bracket that stays open for longer than this was never closed. */
const OPEN_BRACKET_UNITS = 300;

/** Ends of what stands before a break: the word, its marks, and closing quotes or brackets. */
const TAIL = /(?:^|[\s(["'“‘«„])([^\s(["'“‘«„]*?)([.!?…]+)(["'”’»)\]]*)\s*$/u;

/** The first word after a break, behind any opening marks. */
const HEAD = /^\s*(["'“‘«„([]*)([\p{L}\p{N}][\p{L}\p{N}'’]*)?/u;

/** "… . . . . Next": four spaced stops hold the end of a sentence, three only an omission. */
const LEAST_SPACED_STOPS = 4;

interface Tail {
  readonly word: string;
  readonly marks: string;
  readonly closing: string;
}

/**
 * Returns whether a sentence that began at `start` really ends at `at`, where Unicode's rules propose
 * a break; false where an abbreviation, initial, ordinal, quotation or bracket carries it on.
 */
export function isSentenceBreak(
  text: string,
  start: number,
  at: number,
  language: Language,
): boolean {
  const before = text.slice(Math.max(start, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const [, opening, next = ""] = HEAD.exec(after) ?? [];
  if (isWordless(after)) return false;
  if (isBracketOpen(text.slice(Math.max(start, at - OPEN_BRACKET_UNITS), at))) return false;
  const tail = readTail(before);
  if (tail === undefined) return true;
  if (opening === "" && /^\p{Ll}/u.test(next)) return endsBeforeLowerCase(tail, next, language);
  if (isAsideToQuotation(tail, after)) return false;
  if (isSpacedEllipsis(before, after)) return endsSpacedEllipsis(before);
  return tail.marks !== "." || tail.closing !== "" || !carriesOn(tail.word, next, before, language);
}

/** Marks alone are the end of the sentence before, not one of their own. */
function isWordless(after: string): boolean {
  return !/[\p{L}\p{N}]/u.test(after);
}

function readTail(before: string): Tail | undefined {
  const [, word, marks, closing] = TAIL.exec(before) ?? [];
  if (word === undefined || marks === undefined || closing === undefined) return undefined;
  return { word, marks, closing };
}

/**
 * A lower-case word goes on with the sentence after a quotation, an ellipsis or a name ("Yahoo! in"); where
 * people type without capitals, a word that opens sentences ends the one before ("it rained. i stayed").
 */
function endsBeforeLowerCase(
  { word, marks, closing }: Tail,
  next: string,
  language: Language,
): boolean {
  if (closing !== "" || /\.{2,}|…/u.test(marks)) return false;
  if (marks !== ".") return !/^\p{Lu}/u.test(word);
  return language.openers.has(next) && /^\p{Ll}{3,}$/u.test(word) && !isShort(word, language);
}

function isShort(word: string, { titles, abbreviations, numberAbbreviations }: Language): boolean {
  return titles.has(word) || abbreviations.has(word) || numberAbbreviations.has(word);
}

/** '"…" (he laughs)': a bracket right behind a quotation belongs to it. */
function isAsideToQuotation({ closing }: Tail, after: string): boolean {
  return /^\s*\(/u.test(after) && /["”’»\]]/u.test(closing);
}

function isSpacedEllipsis(before: string, after: string): boolean {
  return /^\s*\.\s\./u.test(after) || /(?:^|\s)\.\s*$/u.test(before);
}

function endsSpacedEllipsis(before: string): boolean {
  const stops = /(?:\.\s*)+$/u.exec(before)?.[0].replace(/\s/gu, "") ?? "";
  return stops.length >= LEAST_SPACED_STOPS;
}

function isBracketOpen(before: string): boolean {
  let depth = 0;
  for (const mark of before) {
    if (mark === "(") depth += 1;
    else if (mark === ")") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
