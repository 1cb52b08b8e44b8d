import type { Language } from "../language/language.ts";

/** How far back and ahead of a break its rules look, in UTF-16 units. */
const REACH = 80;

/** A bracket that stays open for longer than this was never closed. */
const OPEN_BRACKET_UNITS = 300;

/** Ends of what stands before a break: the word, its marks, and closing quotes or brackets. */
const TAIL = /(?:^|[\s(["'“‘«„])([^\s(["'“‘«„]*?)([.!?…]+)(["'”’»)\]]*)\s*$/u;

/** The first word after a break, behind any opening marks. */
const HEAD = /^\s*(["'“‘«„(\[]*)([\p{L}\p{N}][\p{L}\p{N}'’]*)?/u;

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
  const tail = TAIL.exec(before);
  const head = HEAD.exec(after);
  const next = head?.[2] ?? "";
  if (next === "" && !/\p{L}|\p{N}/u.test(after)) return false;
  if (isOpenBracket(text.slice(Math.max(start, at - OPEN_BRACKET_UNITS), at))) return false;
  if (tail === null) return true;
  const [, word = "", marks = "", closing = ""] = tail;
  if (/^\p{Ll}/u.test(next) && head?.[1] === "") return !continuesInLowerCase(marks, closing, word);
  if (/^\s*\(/u.test(after) && /["”’»\]]/u.test(closing)) return false;
  if (/^\s*\.\s\./u.test(after) || /(?:^|\s)\.$/u.test(before) === true)
    return isSpacedEllipsisEnd(before);
  return marks !== "." || closing !== "" || !carriesOn(word, next, before, language);
}

/** A lower-case word goes on with the sentence after a quotation, an ellipsis or a name ("Yahoo! in"). */
function continuesInLowerCase(marks: string, closing: string, word: string): boolean {
  if (closing !== "" || /\.{2,}|…/u.test(marks)) return true;
  return marks === "." || /^\p{Lu}/u.test(word);
}

/** "… . . . . Next": four spaced stops hold the end of a sentence, three only an omission. */
function isSpacedEllipsisEnd(before: string): boolean {
  const stops = /(?:\.\s*)+$/u.exec(before)?.[0].replace(/\s/gu, "").length ?? 0;
  return stops >= 4;
}

/** Returns whether a full stop after `word` belongs to the word and the sentence goes on. */
function carriesOn(word: string, next: string, before: string, language: Language): boolean {
  const lower = word.toLowerCase().replaceAll("’", "'");
  if (lower === "") return false;
  if (language.titles.has(lower)) return true;
  const opens = language.openers.has(next.toLowerCase());
  const nextIsNumber = /^\p{N}/u.test(next);
  if (language.numberAbbreviations.has(lower)) return nextIsNumber;
  if (isOrdinal(lower, next, before, language)) return true;
  if (isInitial(word)) return !(opens && (word === "I" || !startsName(before, word)));
  if (language.abbreviations.has(lower) || isDotted(lower)) {
    return !opens && (!isTime(lower) || !/^\p{Lu}/u.test(next));
  }
  return false;
}

/** "J." in "J. Smith"; one letter, in capitals or in a script that has none. */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}|\p{Lu}\.-?\p{Lu})$/u.test(word);
}

/** "Jonas E." and "J. R." are names going on; "you and I." is not. */
function startsName(before: string, word: string): boolean {
  const previous = /(\S+)\s+\S+\s*$/u.exec(before)?.[1] ?? "";
  return previous === "" ? word.length > 0 : /^\p{Lu}/u.test(previous);
}

/** "U.S.", "z.B.": letters with stops between them. */
function isDotted(lower: string): boolean {
  return /^\p{L}(?:\.\p{L}{1,2})+$/u.test(lower);
}

function isTime(lower: string): boolean {
  return lower === "a.m" || lower === "p.m" || lower === "etc";
}

/** "3. Oktober" where a language writes ordinals with a full stop. */
function isOrdinal(lower: string, next: string, before: string, language: Language): boolean {
  if (!language.ordinalStops || !/^\d{1,3}$/u.test(lower)) return false;
  if (language.months.has(next.toLowerCase()) || /^\p{Ll}/u.test(next)) return true;
  return /(?:^|\s)(?:am|vom|zum|beim|im|der|die|das|den|dem|des|seit|bis|ab|i|den|på)\s+\d{1,3}\.\s*$/iu.test(
    before,
  );
}

function isOpenBracket(before: string): boolean {
  let depth = 0;
  for (const mark of before) {
    if (mark === "(") depth += 1;
    else if (mark === ")") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
