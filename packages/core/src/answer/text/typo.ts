/**
 * Returns the number of letters added, dropped, changed or swapped with a neighbour between two words,
 * or `limit + 1` where there are more than `limit`.
 *
 * Optimal string alignment, the restricted form of Damerau and Levenshtein's distance, by code points. Written here because the libraries at hand either do not count a swap as one slip
 * (fastest-levenshtein) or are CommonJS, without types and without a limit (damerau-levenshtein).
 * Costs the product of the lengths at most; words of unequal length cost nothing.
 */
export function typoDistance(one: string, other: string, limit: number): number {
  const [first, second] = [[...one], [...other]];
  if (Math.abs(first.length - second.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (const [row, letter] of first.entries()) {
    const current = [row + 1];
    for (const [column, facing] of second.entries()) {
      const same = letter === facing ? 0 : 1;
      let cost = Math.min(
        at(last, column) + same,
        at(last, column + 1) + 1,
        at(current, column) + 1,
      );
      if (letter === second[column - 1] && facing === first[row - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 1) + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(at(last, second.length), limit + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/**
 * Returns how many slips make one word a misspelling of the other: one for words of 4 to 7 letters, two
 * from 8 on, by the shorter of the two, so that "Austria" is no misspelling of "Australia". None where
 * the first letters differ, or where either is not plain letters of an alphabet: in Chinese or Arabic one
 * character more is another word, and a digit is never a slip.
 */
export function slipsAllowed(one: string, other: string): number {
  const alphabetic = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u;
  if (!alphabetic.test(one) || !alphabetic.test(other) || one[0] !== other[0]) return 0;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4) return 0;
  return shorter < 8 ? 1 : 2;
}
