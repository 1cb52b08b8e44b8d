import { add, fraction, type Fraction, multiply } from "./fraction.ts";
import { type NumberToken, textAt } from "./number-tokens.ts";
import { ORDINALS, SMALL_NUMBERS, TENS } from "./number-words.ts";
import { type DecimalMark, readDigits } from "./read-digits.ts";

/** The part of a number before its scale: "2.4" of "2.4 billion", "five hundred" of "five hundred thousand". */
export interface Group {
  readonly value: Fraction;
  /** The index of the token after it. */
  readonly end: number;
  readonly ordinal: boolean;
  /** Whether it was written with a stroke: "1/3". */
  readonly divided: boolean;
}

/** Returns the group that begins at a token, in digits or in words; `null` where none does. */
export function parseGroup(
  tokens: readonly NumberToken[],
  start: number,
  mark: DecimalMark,
): Group | null {
  const group =
    tokens[start]?.kind === "digits"
      ? parseDigits(tokens, start, mark)
      : parseDecimalWords(tokens, parseWords(tokens, start));
  return group === null || group.ordinal ? group : parseAndAHalf(tokens, group);
}

function parseDigits(
  tokens: readonly NumberToken[],
  start: number,
  mark: DecimalMark,
): Group | null {
  const value = readDigits(textAt(tokens, start), mark);
  if (value === null) return null;
  const next = tokens[start + 1];
  if (next?.glued === true && next.kind === "word") {
    // "1990s" is a decade and no number.
    if (next.text === "s") return null;
    if (/^(?:st|nd|rd|th)$/u.test(next.text)) {
      return { value, end: start + 2, ordinal: true, divided: false };
    }
  }
  const alone = parseStroke(tokens, start);
  if (alone !== null) return { value: alone, end: start + 3, ordinal: false, divided: true };
  const mixed = parseStroke(tokens, start + 1);
  if (mixed !== null) {
    return { value: add(value, mixed), end: start + 4, ordinal: false, divided: false };
  }
  return { value, end: start + 1, ordinal: false, divided: false };
}

/** "1/3": whole digits on both sides of a stroke or fraction slash. */
function parseStroke(tokens: readonly NumberToken[], at: number): Fraction | null {
  const [above, stroke, below] = [at, at + 1, at + 2].map((index) => textAt(tokens, index));
  const isStroke = stroke === "/" || stroke === "\u2044";
  if (!isStroke || !/^\d+$/u.test(above ?? "") || !/^[1-9]\d*$/u.test(below ?? "")) return null;
  return fraction(BigInt(above ?? 0), BigInt(below ?? 1));
}

/** Reads words up to 9,999: hundreds, and years as they are spoken ("nineteen eighty-four"). */
function parseWords(tokens: readonly NumberToken[], start: number): Group | null {
  let [value, end] = [null as number | null, start];
  for (;;) {
    const at = value === null ? start : nextWord(tokens, end, value);
    const word = textAt(tokens, at);
    const ordinal = ORDINALS.get(word);
    const sum = attach(value, SMALL_NUMBERS.get(word) ?? TENS.get(word) ?? ordinal, word);
    if (sum === null) break;
    value = sum;
    end = at + 1;
    if (ordinal !== undefined) return toGroup(value, end, true);
  }
  return value === null ? null : toGroup(value, end, false);
}

function toGroup(value: number, end: number, ordinal: boolean): Group {
  return { value: fraction(value), end, ordinal, divided: false };
}

/** Hyphens join any two words of a number; "and" follows hundreds. */
function nextWord(tokens: readonly NumberToken[], end: number, value: number): number {
  const text = textAt(tokens, end);
  const joins = text === "-" || (text === "and" && value >= 100 && value % 100 === 0);
  return joins ? end + 1 : end;
}

/** Returns the number so far with one more word, or `null` where the word does not go with it. */
function attach(value: number | null, more: number | undefined, word: string): number | null {
  if (value === null) return more ?? null;
  if (word === "hundred") return isBetween(value, 1, 99) ? value * 100 : null;
  if (more === undefined || more === 0) return null;
  if (isOpen(value, more)) return value + more;
  // Two numbers of two digits side by side are a year.
  return isBetween(value, 10, 99) && more >= 10 ? value * 100 + more : null;
}

/** Whether a number can go on: "three hundred" with anything below a hundred, "forty" with a digit. */
function isOpen(value: number, more: number): boolean {
  const units = value % 100;
  if (units === 0) return value >= 100;
  return units >= 20 && units % 10 === 0 && more < 10;
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** "two point four". */
function parseDecimalWords(tokens: readonly NumberToken[], group: Group | null): Group | null {
  if (group === null || group.ordinal || textAt(tokens, group.end) !== "point") return group;
  let [value, place, end] = [group.value, fraction(1n, 10n), group.end + 1];
  for (;;) {
    const digit = SMALL_NUMBERS.get(textAt(tokens, end));
    if (digit === undefined || digit > 9) break;
    value = add(value, multiply(place, fraction(digit)));
    place = multiply(place, fraction(1n, 10n));
    end += 1;
  }
  return end === group.end + 1 ? group : { ...group, value, end };
}

/** "two and a half", "2 and a quarter". */
function parseAndAHalf(tokens: readonly NumberToken[], group: Group): Group {
  const [and, article, share] = tokens.slice(group.end, group.end + 3).map(({ text }) => text);
  if (and !== "and" || article !== "a" || (share !== "half" && share !== "quarter")) return group;
  const value = add(group.value, fraction(1n, share === "half" ? 2n : 4n));
  return { ...group, value, end: group.end + 3 };
}
