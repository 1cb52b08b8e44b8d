/**
 * Returns the number of letters added, dropped, changed or swapped with a neighbour between two words,
 * or `limit + 1` where there are more than `limit`.
 *
 * Optimal string alignment, the restricted form of Damerau and Levenshtein's distance, by code points.
 * Written here because the libraries at hand either do not count a swap as one slip (fastest-levenshtein)
 * or are CommonJS, without types and without a limit (damerau-levenshtein). Costs the product of the
 * lengths at most, and nothing where they differ by more than the limit.
 */
export function typoDistance(one: string, other: string, limit: number): number {
  const [first, second] = [Array.from(one), Array.from(other)];
  if (Math.abs(first.length - second.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (const [row, letter] of first.entries()) {
    const current = [row + 1];
    for (const [column, facing] of second.entries()) {
      const same = letter === facing ? 0 : 1;
      let cost = Math.min(
        cell(last, column) + same,
        cell(last, column + 1) + 1,
        cell(current, column) + 1,
      );
      if (letter === second[column - 1] && facing === first[row - 1]) {
        cost = Math.min(cost, cell(beforeLast, column - 1) + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(cell(last, second.length), limit + 1);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** Scripts whose letters are sounds: in Chinese or Arabic one character more is another word. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u;

/**
 * Returns how many slips make one word a misspelling of the other: one for words of 4 to 7 letters, two
 * from 8 on, by the shorter of the two, so that "Austria" is no misspelling of "Australia". A word of 4 may
 * have letters swapped or one too many, not another letter. None where the first letters differ, or where
 * there is anything but letters of an alphabet: a digit is never a slip.
 */
export function slipsAllowed(one: string, other: string): number {
  if (!ALPHABETIC.test(one) || !ALPHABETIC.test(other) || one[0] !== other[0]) return 0;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || isOneLetterChanged(one, other)) return 0;
  return shorter < 8 ? 1 : 2;
}

/** Of four letters, one changed makes another word more often than a slip: Bali, Bari; June, Juno. */
function isOneLetterChanged(one: string, other: string): boolean {
  if (one.length !== 4 || other.length !== 4) return false;
  return Array.from(one).filter((letter, at) => letter !== other[at]).length === 1;
}
