import type { Random } from "../../maths/random.ts";
import type { Quantity } from "../entities/entity.ts";
import { NUMBER_WORDS } from "../entities/quantities/parse-quantity.ts";

/** Years are moved by one of these; thirty would be absurd. */
const YEAR_STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 10];

/** Other numbers are moved by these factors and rounded as the answer is (half to double, decision 015). */
const FACTORS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1.1, 1.2, 1.3, 1.4, 1.6, 1.8, 2];

/**
 * Returns plausible wrong numbers beside an answer: same unit, same number of digits after the point, as
 * round as the answer. `below` of them are smaller, the rest larger, so that the caller decides where
 * the answer stands among the options. `latestYear` is given for years: none is later, because what has
 * happened did not happen after the article was written.
 */
export function makeNumbers(
  quantity: Quantity,
  count: number,
  below: number,
  latestYear: number | undefined,
  random: Random,
): string[] {
  const values =
    latestYear === undefined
      ? valuesAround(quantity, random)
      : yearsAround(quantity.value, latestYear, random);
  const smaller = values.filter((value) => value < quantity.value);
  const larger = values.filter((value) => value > quantity.value);
  const under = Math.min(below, smaller.length);
  const chosen = [...smaller.slice(0, under), ...larger.slice(0, count - under)];
  return chosen.map((value) => writeNumber(value, quantity));
}

function yearsAround(year: number, latest: number, random: Random): number[] {
  return random
    .shuffle(YEAR_STEPS)
    .flatMap((step) => [year - step, year + step])
    .filter((other) => other <= Math.max(year, latest));
}

function valuesAround(quantity: Quantity, random: Random): number[] {
  const { value, decimals } = quantity;
  const unit = roundness(value, decimals);
  const scaled = random.shuffle(FACTORS).map((factor) => roundTo(value * factor, unit, decimals));
  const stepped = random
    .shuffle([1, 2, 3, 4, 5, 6])
    .flatMap((step) => [
      roundTo(value - step * unit, unit, decimals),
      roundTo(value + step * unit, unit, decimals),
    ]);
  return [...new Set([...scaled, ...stepped])].filter(
    (candidate) =>
      candidate > 0 &&
      candidate !== value &&
      isWritable(candidate, quantity) &&
      isNear(candidate, value),
  );
}

/** Returns whether a value can be written as a quantity is: as a word, or as a share of a whole. */
function isWritable(candidate: number, { value, spelt, suffix }: Quantity): boolean {
  if (spelt) return candidate < NUMBER_WORDS.length && candidate >= 2;
  return !suffix.trim().startsWith("%") || candidate <= 100 || value > 100;
}

/** Returns whether a value is of the size of another: half to double, and as many digits long. */
function isNear(candidate: number, value: number): boolean {
  if (value < SMALL) return candidate < SMALL * 10;
  const isAlike = digitsOf(candidate) === digitsOf(value) || Math.max(candidate, value) < 100;
  return isAlike && candidate >= value / 2 && candidate <= value * 2;
}

function digitsOf(value: number): number {
  return String(Math.trunc(value)).length;
}

/** Smaller numbers are moved by steps that may be more than themselves. */
const SMALL = 10;

/** Multiples of five from here on are taken for rounded: 10, 25, 350. */
const LEAST_HALVED = 10;

/** Returns the unit a number is rounded to as written: 100 for 2,300, 50 for 350, 0.1 for 8.6, 1 for 41. */
function roundness(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  let unit = 1;
  while (unit * 10 < value && value % (unit * 10) === 0) unit *= 10;
  const half = unit * 5;
  return value >= half * (LEAST_HALVED / 5) && value % half === 0 ? half : unit;
}

function roundTo(value: number, unit: number, decimals: number): number {
  return Number((Math.round(value / unit) * unit).toFixed(decimals));
}

/** Returns a value written as the quantity is: prefix, separators, decimals, suffix, capital letter. */
export function writeNumber(value: number, quantity: Quantity): string {
  if (quantity.spelt) return NUMBER_WORDS[value] ?? String(value);
  const fixed = value.toFixed(quantity.decimals);
  const [whole = "", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, quantity.separator);
  return `${quantity.prefix}${grouped}${fraction === undefined ? "" : `.${fraction}`}${quantity.suffix}`;
}
