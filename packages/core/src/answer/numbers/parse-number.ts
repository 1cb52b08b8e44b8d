import { add, fraction, type Fraction, isEqual, isLess, multiply } from "./fraction.ts";
import { type NumberToken, textAt } from "./number-tokens.ts";
import {
  DENOMINATORS,
  LETTER_SCALES,
  ORDINALS,
  SCALE_ORDINALS,
  SCALES,
  SHORT_SCALES,
} from "./number-words.ts";
import { type Group, parseGroup } from "./parse-group.ts";
import type { DecimalMark } from "./read-digits.ts";

/** How the ambiguous parts of numbers are read. */
export interface NumberStyle {
  readonly mark: DecimalMark;
  /** Whether "m", "b" and "t" after digits are million, billion and trillion rather than units. */
  readonly letterScales: boolean;
}

/** How English reads numbers. */
export const ENGLISH: NumberStyle = { mark: "point", letterScales: false };

/** "three", "third" and "a third" are three numbers. */
export type NumberForm = "cardinal" | "ordinal" | "fraction";

/** A number found among tokens, and the index of the token after it. */
export interface NumberReading {
  readonly value: Fraction;
  readonly form: NumberForm;
  /** What its last scale multiplied by: a million in "2 million", 1 in "2". */
  readonly scale: Fraction;
  readonly end: number;
}

const ONE = fraction(1n);

/**
 * Returns the number that begins at a token, as long as it goes, or `null` where none begins there:
 * "40,000", "2.4 billion", "five hundred and twelve", "nineteen eighty-four", "half a million",
 * "two-thirds", "2 1/2", "21st", "twenty-first".
 */
export function parseNumber(
  tokens: readonly NumberToken[],
  start: number,
  style: NumberStyle = ENGLISH,
): NumberReading | null {
  return parseShare(tokens, start) ?? parseCount(tokens, start, style);
}

/** Reads groups with falling scales: "one million two hundred thousand and five". */
function parseCount(
  tokens: readonly NumberToken[],
  start: number,
  style: NumberStyle,
): NumberReading | null {
  let reading: NumberReading | null = null;
  let [at, limit] = [start, null as Fraction | null];
  for (;;) {
    const group = parseGroup(tokens, at, style.mark) ?? bareScale(tokens, at, limit);
    if (group === null || (limit !== null && !isLess(group.value, limit))) return reading;
    const scales = parseScales(tokens, group, style);
    const value = multiply(group.value, scales.factor);
    const sum: Fraction = reading === null ? value : add(reading.value, value);
    const form =
      group.ordinal || scales.ordinal ? "ordinal" : group.divided ? "fraction" : "cardinal";
    const last: NumberReading = { value: sum, form, scale: scales.factor, end: scales.end };
    if (form === "ordinal") return last;
    if (isEqual(scales.factor, ONE)) return parseDenominator(tokens, last);
    reading = last;
    limit = scales.factor;
    at = skip(tokens, scales.end, ["and", "-", ","]);
  }
}

/** "hundred", "a million": a scale that stands for one of itself. */
function bareScale(
  tokens: readonly NumberToken[],
  at: number,
  limit: Fraction | null,
): Group | null {
  if (limit !== null) return null;
  const end = skip(tokens, at, ["a", "an"]);
  return SCALES.has(textAt(tokens, end))
    ? { value: ONE, end, ordinal: false, divided: false }
    : null;
}

function parseScales(
  tokens: readonly NumberToken[],
  group: Group,
  style: NumberStyle,
): { readonly factor: Fraction; readonly end: number; readonly ordinal: boolean } {
  let [factor, end] = [ONE, group.end];
  if (group.ordinal) return { factor, end, ordinal: true };
  const afterDigits = tokens[end - 1]?.kind === "digits";
  for (;;) {
    const at = skip(tokens, end, ["-"]);
    const word = textAt(tokens, at);
    const scale = SCALES.get(word) ?? (afterDigits ? shortScale(word, style) : undefined);
    const last = SCALE_ORDINALS.get(word);
    if (scale === undefined && last === undefined) return { factor, end, ordinal: false };
    factor = multiply(factor, fraction(scale ?? last ?? 1n));
    end = at + 1;
    if (last !== undefined) return { factor, end, ordinal: true };
  }
}

function shortScale(word: string, style: NumberStyle): bigint | undefined {
  return SHORT_SCALES.get(word) ?? (style.letterScales ? LETTER_SCALES.get(word) : undefined);
}

/** "two thirds", "one fifth", "three quarters of a million"; a count with no denominator stays a count. */
function parseDenominator(tokens: readonly NumberToken[], count: NumberReading): NumberReading {
  const at = skip(tokens, count.end, ["-"]);
  const word = textAt(tokens, at);
  const below = DENOMINATORS.get(word);
  const fits = below !== undefined && (word.endsWith("s") || isEqual(count.value, ONE));
  return fits ? scaleShare(tokens, multiply(count.value, fraction(1n, below)), at + 1) : count;
}

/** "half", "a third", "a quarter of a million". */
function parseShare(tokens: readonly NumberToken[], start: number): NumberReading | null {
  const at = skip(tokens, start, ["a", "an"]);
  const word = textAt(tokens, at);
  const below = word.endsWith("s") ? undefined : DENOMINATORS.get(word);
  // Without an article only "half" and "quarter of" are shares: "third" counts.
  const isShare = at > start || word === "half" || textAt(tokens, at + 1) === "of";
  if (below === undefined || !isShare || (at === start && ORDINALS.has(word))) return null;
  return scaleShare(tokens, fraction(1n, below), at + 1);
}

function scaleShare(tokens: readonly NumberToken[], share: Fraction, end: number): NumberReading {
  const at = skip(tokens, skip(tokens, end, ["of"]), ["a", "an"]);
  const scale = SCALES.get(textAt(tokens, at));
  if (scale === undefined) return { value: share, form: "fraction", scale: ONE, end };
  const factor = fraction(scale);
  return { value: multiply(share, factor), form: "cardinal", scale: factor, end: at + 1 };
}

function skip(tokens: readonly NumberToken[], at: number, texts: readonly string[]): number {
  return texts.includes(textAt(tokens, at)) ? at + 1 : at;
}
