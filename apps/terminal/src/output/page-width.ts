/**
 * The width where there is no terminal to ask, and where one says 0, as some pseudo-terminals do.
 */
const DEFAULT_COLUMNS = 80;

/** Longer lines are hard to read, however wide the terminal. */
const MOST_COLUMNS = 100;

/** Returns the width to lay text out for on a stream, in columns. */
export function pageWidth(stream: { readonly columns?: number }): number {
  return Math.min(stream.columns || DEFAULT_COLUMNS, MOST_COLUMNS);
}
