/** The rows that the parts of a question take. */
export interface RowNeeds {
  /** The parts that are always shown: stem, answers, verdict and keys. */
  readonly body: number;
  /** The title with the progress. */
  readonly header: number;
  /** The sentence before the stem. */
  readonly context: number;
  /** Places for a blank row between parts. */
  readonly gaps: number;
}

/** The rows that the parts get. */
export interface RowPlan {
  readonly header: boolean;
  /** Blank rows, for the first so many places. */
  readonly gaps: number;
  /** Rows of the context, its last ones. */
  readonly context: number;
}

/**
 * Returns what to leave out so that a question fits on the screen.
 *
 * First blank rows go, from the last place to the second; then rows of the context; then the last
 * blank row, which parts the answers from the stem; then the header.
 */
export function fitRows(rows: number, needs: RowNeeds): RowPlan {
  const spare = rows - needs.body - needs.header;
  if (spare < 0) return { header: false, gaps: 0, context: 0 };
  const firstGap = Math.min(spare, needs.gaps, 1);
  const context = Math.min(spare - firstGap, needs.context);
  const gaps = Math.min(spare - context, needs.gaps);
  return { header: true, gaps, context };
}
