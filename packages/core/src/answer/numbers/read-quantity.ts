import { fraction, type Fraction, isEqual, isLess, multiply, toWhole } from "./fraction.ts";
import { type Hedge, readHedge } from "./hedges.ts";
import { type NumberToken, textAt, tokeniseNumbers } from "./number-tokens.ts";
import {
  type NumberForm,
  type NumberReading,
  type NumberStyle,
  parseNumber,
} from "./parse-number.ts";
import type { DecimalMark } from "./read-digits.ts";
import { readUnit, type Unit } from "./read-unit.ts";
import { isCurrency } from "./unit-table.ts";

/** A number or range with what it counts: "about 40,000 people", "10–12 million", "$2.4bn", "third". */
export interface Quantity {
  readonly low: Fraction;
  /** The other end of a range or score; `null` for a single number. */
  readonly high: Fraction | null;
  readonly form: NumberForm;
  readonly unit: Unit | null;
  readonly hedge: Hedge | null;
}

/** A number with the currency before it. */
interface Amount extends NumberReading {
  readonly currency: readonly string[];
}

const ONE = fraction(1n);

/** Marks that are part of a quantity; all others are punctuation around it. */
const MEANT_MARKS = /[-/\u2044~<>+:°¢\p{Sc}]/u;

const CONNECTORS = new Set(["-", "to", ":", "and", "through", "or"]);

/** How many tokens of unit may stand between the first number of a range and its connector. */
const LONGEST_INNER_UNIT = 3;

/**
 * Returns what a whole text says as a quantity, the likeliest reading first; none where the text has
 * something before the number, a further number, or no number at all. "$5m" has two readings.
 */
export function readQuantities(text: string, mark: DecimalMark = "point"): readonly Quantity[] {
  const tokens = tokeniseNumbers(text).filter(
    (token) => token.kind !== "mark" || MEANT_MARKS.test(token.text),
  );
  return listStyles(tokens, mark).flatMap((style) => readQuantity(tokens, style) ?? []);
}

/** A letter after digits is a scale where there is a currency or something counted: "$5m", "5m people". */
function listStyles(tokens: readonly NumberToken[], mark: DecimalMark): readonly NumberStyle[] {
  const letter = tokens.findIndex(
    (token, at) => /^[mbt]$/u.test(token.text) && tokens[at - 1]?.kind === "digits",
  );
  if (letter < 0) return [{ mark, letterScales: false }];
  const hasCurrency = tokens.some((token) => /\p{Sc}/u.test(token.text));
  const isScale = hasCurrency || tokens[letter + 1]?.kind === "word";
  return [
    { mark, letterScales: isScale },
    { mark, letterScales: !isScale },
  ];
}

function readQuantity(tokens: readonly NumberToken[], style: NumberStyle): Quantity | null {
  const { hedge, end } = readHedge(tokens);
  const opening = /^(?:between|from)$/u.test(textAt(tokens, end)) ? end + 1 : end;
  const first = readAmount(tokens, opening, style) ?? readSingle(tokens, opening);
  if (first === null) return null;
  const second = readSecond(tokens, first.end, style);
  const last = second?.amount ?? first;
  const after = tokens.slice(last.end);
  if (hasNumber(after, style)) return null;
  const between = second === null ? [] : tokens.slice(first.end, second.connector);
  const counted = (after.length > 0 ? after : between).map(({ text }) => text);
  const currency = first.currency.length > 0 ? first.currency : last.currency;
  const [low, high] = settleRange(first, second?.amount ?? null);
  return { low, high, form: last.form, unit: readUnit([...currency, ...counted]), hedge };
}

/** Reads a currency of one token ("$", "rs"), a sign and a number. */
function readAmount(
  tokens: readonly NumberToken[],
  start: number,
  style: NumberStyle,
): Amount | null {
  const money = textAt(tokens, start);
  // Coins come after their number: "P3" is no price.
  const hasMoney = (readUnit([money])?.meanings ?? []).some(
    ({ base, size }) => isCurrency(base) && isEqual(size, ONE),
  );
  const at = hasMoney ? start + 1 : start;
  const sign = /^(?:-|\+|minus)$/u.exec(textAt(tokens, at))?.[0];
  const number = parseNumber(tokens, sign === undefined ? at : at + 1, style);
  if (number === null) return null;
  const isNegative = sign === "-" || sign === "minus";
  const value = isNegative ? multiply(number.value, fraction(-1n)) : number.value;
  return { ...number, value, currency: hasMoney ? [money] : [] };
}

/** "an hour", "a fortnight": one of a unit. */
function readSingle(tokens: readonly NumberToken[], start: number): Amount | null {
  const unit = readUnit(tokens.slice(start).map(({ text }) => text));
  const isOne = /^an?$/u.test(textAt(tokens, start)) && (unit?.meanings.length ?? 0) > 0;
  return isOne ? { value: ONE, form: "cardinal", scale: ONE, end: start + 1, currency: [] } : null;
}

/** Finds the connector and second number of a range, at most a unit away from the first number. */
function readSecond(
  tokens: readonly NumberToken[],
  end: number,
  style: NumberStyle,
): { readonly connector: number; readonly amount: Amount } | null {
  for (let connector = end; connector <= end + LONGEST_INNER_UNIT; connector += 1) {
    if (!CONNECTORS.has(textAt(tokens, connector))) continue;
    const amount = readAmount(tokens, connector + 1, style);
    if (amount !== null) return { connector, amount };
  }
  return null;
}

/** Whether there is a number among what is counted; "second" right after a number is a unit. */
function hasNumber(after: readonly NumberToken[], style: NumberStyle): boolean {
  return after.some(
    ({ kind }, at) => kind === "digits" || (at > 0 && parseNumber(after, at, style) !== null),
  );
}

/** Completes the ends of a range by each other: "10–12 million", "1914–18". */
function settleRange(first: Amount, second: Amount | null): readonly [Fraction, Fraction | null] {
  if (second === null) return [first.value, null];
  const scaled = multiply(first.value, second.scale);
  if (isEqual(first.scale, ONE) && isLess(scaled, second.value)) return [scaled, second.value];
  const [from, to] = [toWhole(first.value) ?? 0, toWhole(second.value) ?? 0];
  const areYears = from >= 1000 && from < 2100 && to > 9 && to < 100;
  return [first.value, areYears ? fraction(from - (from % 100) + to) : second.value];
}
