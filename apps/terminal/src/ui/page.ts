import type { ScreenSize } from "./use-screen-size.ts";

/** Columns of text at most; longer lines are hard to read. */
const MOST_COLUMNS = 76;

/** Screens narrower than this have few columns to give to a margin. */
const NARROW_COLUMNS = 60;

/** The part of the screen that is drawn on, and the blank columns on either side of it. */
export interface Page {
  readonly columns: number;
  readonly rows: number;
  readonly margin: number;
}

/** The page that is read out: lines are as long as they are, and there is no end of rows. */
export const SPOKEN_PAGE: Page = { columns: Infinity, rows: Infinity, margin: 0 };

/**
 * Returns the page on a screen of that size; the last row stays free, or drawing over would scroll.
 */
export function pageOn({ columns, rows }: ScreenSize): Page {
  const margin = columns < NARROW_COLUMNS ? 1 : 2;
  return { columns: Math.min(columns - 2 * margin, MOST_COLUMNS), rows: rows - 1, margin };
}
