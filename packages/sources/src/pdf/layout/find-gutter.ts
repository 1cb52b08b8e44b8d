import type { Line, Segment } from "../file/pdf-page.ts";

/** Where a page or a part of it has two columns. */
export interface Gutter {
  /** The middle of the white space between the columns. */
  readonly at: number;
  /** The rows it parts: from this index up to, not including, the other. */
  readonly from: number;
  readonly to: number;
}

/** A gutter is at least so wide, as a share of the size of the text. */
const LEAST_WIDTH = 0.8;

/** Possible gutters are tried this many points apart, on a sheet for giants fewer than so many of them. */
const STEP = 2;
const MOST_PLACES = 400;

/** Columns have at least so many lines. */
const LEAST_LINES = 3;

/** A line of a column has so many characters, or the columns are those of a table. */
const LEAST_UNITS = 14;

/** Lines of a column fill at least this share of it; cells and labels fill less. */
const LEAST_FILL = 0.5;

/** A line stands close to the one above it at this share of its distance to the one below. */
const CLOSER = 0.75;

/** Columns stand beside each other for at least this share of the shorter one. */
const LEAST_BESIDE = 0.5;

/**
 * Returns the best place to part rows of text into a left and a right column; `undefined` where they
 * are one column. Lines that cross the place end the columns, as titles and wide pictures do.
 */
export function findGutter(rows: readonly Line[], size: number): Gutter | undefined {
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  let best: Gutter | undefined;
  let bestUnits = 0;
  let bestLast = 0;
  const step = Math.max(STEP, (right - left) / MOST_PLACES);
  for (let at = left + size * 3; at < right - size * 3; at += step) {
    for (const clear of clearRuns(rows, at, size)) {
      const run = { ...clear, from: skipLastLine(rows, clear.from) };
      const units = columnUnits(rows.slice(run.from, run.to), at);
      if (units === 0 || units < bestUnits) continue;
      // Of neighbouring places as good as each other the middle one is the gutter's.
      const isSame = units === bestUnits && best?.from === run.from && bestLast + step >= at;
      best = { ...run, at: isSame && best !== undefined ? best.at + step / 2 : at };
      [bestUnits, bestLast] = [units, at];
    }
  }
  return best;
}

/** Returns the stretches of rows that leave a place free. */
function clearRuns(
  rows: readonly Line[],
  at: number,
  size: number,
): { readonly from: number; readonly to: number }[] {
  const reach = (size * LEAST_WIDTH) / 2;
  const runs: { from: number; to: number }[] = [];
  for (const [index, { segments }] of rows.entries()) {
    if (segments.some((segment) => segment.left < at + reach && segment.right > at - reach))
      continue;
    const run = runs.at(-1);
    if (run?.to === index) run.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
}

/** One column's part of a row. */
interface Side {
  readonly segments: readonly Segment[];
  readonly baseline: number;
}

/** The last line of a paragraph over both columns is short and crosses nothing, but stands close to it. */
function skipLastLine(rows: readonly Line[], from: number): number {
  const [before, row, after] = [rows[from - 1], rows[from], rows[from + 1]];
  if (before === undefined || row === undefined || after === undefined) return from;
  const isCloser = row.baseline - before.baseline < (after.baseline - row.baseline) * CLOSER;
  return isCloser && row.segments.length === 1 ? from + 1 : from;
}

/** Returns the characters of the shorter column at a place; 0 where there are no two columns of text. */
function columnUnits(rows: readonly Line[], at: number): number {
  const left = sideOf(rows, (segment) => segment.left < at);
  const right = sideOf(rows, (segment) => segment.left >= at);
  if (Math.min(left.length, right.length) < LEAST_LINES) return 0;
  const [a, b] = [heightOf(left), heightOf(right)];
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (shared < Math.min(a.bottom - a.top, b.bottom - b.top) * LEAST_BESIDE) return 0;
  return Math.min(proseUnits(left), proseUnits(right));
}

function sideOf(rows: readonly Line[], belongs: (segment: Segment) => boolean): Side[] {
  return rows.flatMap(({ segments, baseline }) => {
    const side = segments.filter(belongs);
    return side.length === 0 ? [] : [{ segments: side, baseline }];
  });
}

function heightOf(sides: readonly Side[]): { readonly top: number; readonly bottom: number } {
  return { top: sides[0]?.baseline ?? 0, bottom: sides.at(-1)?.baseline ?? 0 };
}

/** Returns the characters of a column; 0 where most of its lines are too short for running text. */
function proseUnits(sides: readonly Side[]): number {
  const left = Math.min(...sides.map(({ segments }) => segments[0]?.left ?? 0));
  const right = Math.max(...sides.map(({ segments }) => segments.at(-1)?.right ?? 0));
  let units = 0;
  let full = 0;
  for (const { segments } of sides) {
    const lineUnits = segments.reduce((sum, { text }) => sum + text.length, 0);
    const width = segments.reduce((sum, segment) => sum + segment.right - segment.left, 0);
    units += lineUnits;
    if (lineUnits >= LEAST_UNITS && width >= (right - left) * LEAST_FILL) full += 1;
  }
  return full * 2 >= sides.length ? units : 0;
}
