/**
 * An exact number in lowest terms; the bottom is positive. Exact because 2.3 × 10⁹ is not a whole number
 * in floating point, and because 9007199254740993 must never equal 9007199254740992.
 */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Returns top ÷ bottom in lowest terms; the bottom must not be zero. */
export function fraction(top: bigint | number, bottom: bigint | number = 1n): Fraction {
  const [over, under] = [BigInt(top), BigInt(bottom)];
  const divisor = greatestDivisor(over < 0n ? -over : over, under);
  return { top: over / divisor, bottom: under / divisor };
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one, other];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Returns the sum of two fractions. */
export function add(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.bottom + other.top * one.bottom, one.bottom * other.bottom);
}

/** Returns the product of two fractions. */
export function multiply(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.top, one.bottom * other.bottom);
}

/** Returns whether two fractions are the same number. */
export function isEqual(one: Fraction, other: Fraction): boolean {
  return one.top === other.top && one.bottom === other.bottom;
}

/** Returns whether the first fraction is the smaller. */
export function isLess(one: Fraction, other: Fraction): boolean {
  return one.top * other.bottom < other.top * one.bottom;
}

/** Returns a fraction as a plain number where it is whole and small enough to be a day or year. */
export function toWhole({ top, bottom }: Fraction): number | null {
  return bottom === 1n && top >= 0n && top < 100_000n ? Number(top) : null;
}

/** Returns a fraction in writing, as a key: "5" or "2/3". */
export function toKey({ top, bottom }: Fraction): string {
  return bottom === 1n ? String(top) : `${top}/${bottom}`;
}
