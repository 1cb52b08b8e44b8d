import { wrapText } from "@precis/formats";

/** A stretch of a line that is set off, or not. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Lines of a passage, each in stretches. */
export type MarkedLines = readonly (readonly Stretch[])[];

/** A half-open `[start, end)` in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Invisible characters that take no column and hold on to their neighbours: they ride along while
 * lines are broken.
 */
const OPEN = "\u2062";
const CLOSE = "\u2063";

/**
 * Returns a text as lines no wider than `width`, with one range of it marked, on however many lines
 * it falls.
 */
export function markLines(text: string, range: Range | null, width: number): MarkedLines {
  const part = (from: number, to: number) =>
    text.slice(from, to).replaceAll(/[\u2062\u2063]/gu, "");
  const { start, end } = range ?? { start: text.length, end: text.length };
  const marked = part(0, start) + OPEN + part(start, end) + CLOSE + part(end, text.length);
  let isMarked = false;
  return wrapText(marked, { width }).map((line) => {
    const stretches: Stretch[] = [];
    for (const piece of line.split(/([\u2062\u2063])/u)) {
      if (piece === OPEN || piece === CLOSE) isMarked = piece === OPEN;
      else if (piece !== "") stretches.push({ text: piece, isMarked });
    }
    return stretches;
  });
}
