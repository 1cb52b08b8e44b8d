/**
 * Returns the tokens of a reference sentence that stand in a longest common subsequence with any of
 * the candidate sentences, in the reference's order.
 *
 * Lin 2004, "ROUGE: a package for automatic evaluation of summaries", section 3.2. Sentences are
 * expected to be shorter than 65,536 tokens. Time and memory grow with the product of the lengths.
 */
export function unionLcs(
  reference: readonly string[],
  candidates: readonly (readonly string[])[],
): readonly string[] {
  const union = new Set(candidates.flatMap((candidate) => lcsIndexes(reference, candidate)));
  return reference.filter((_, index) => union.has(index));
}

/** Indexes into the reference of one longest common subsequence: the one `rouge_score` walks back. */
function lcsIndexes(reference: readonly string[], candidate: readonly string[]): readonly number[] {
  const width = candidate.length + 1;
  const table = lcsTable(reference, candidate);
  const indexes: number[] = [];
  let row = reference.length;
  let column = candidate.length;
  while (row > 0 && column > 0) {
    const here = row * width + column;
    if (reference[row - 1] === candidate[column - 1]) {
      row -= 1;
      column -= 1;
      indexes.push(row);
    } else if ((table[here - 1] ?? 0) > (table[here - width] ?? 0)) {
      column -= 1;
    } else {
      row -= 1;
    }
  }
  return indexes;
}

/** The table of lengths of longest common subsequences, row by row, with a border of zeros. */
function lcsTable(reference: readonly string[], candidate: readonly string[]): Uint16Array {
  const width = candidate.length + 1;
  const table = new Uint16Array((reference.length + 1) * width);
  for (let row = 1; row <= reference.length; row += 1) {
    for (let column = 1; column <= candidate.length; column += 1) {
      const here = row * width + column;
      table[here] =
        reference[row - 1] === candidate[column - 1]
          ? (table[here - width - 1] ?? 0) + 1
          : Math.max(table[here - width] ?? 0, table[here - 1] ?? 0);
    }
  }
  return table;
}
