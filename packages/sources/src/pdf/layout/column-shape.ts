import type { Line } from "../file/pdf-page.ts";

/** The edges that the lines of a column keep to. */
export interface ColumnShape {
  /** Where most lines start. */
  readonly left: number;
  /** Where full lines end. */
  readonly right: number;
}

/** Places are compared in steps of so many points. */
const STEP = 2;

/** So much of the text ends at one place where a column is justified. */
const JUSTIFIED_SHARE = 0.3;

/** Of ragged lines these are the longest, but for a few that stick out. */
const LONGEST_SHARE = 0.95;

/** Returns the edges that the lines of a column keep to; long lines count for more than short ones. */
export function columnShape(lines: readonly Line[]): ColumnShape {
  const units = lines.reduce((sum, { text }) => sum + text.length, 0);
  const left = commonest(lines, "left");
  const right = commonest(lines, "right");
  const sorted = lines.map((line) => line.right).toSorted((a, b) => a - b);
  const longest = sorted[Math.round((sorted.length - 1) * LONGEST_SHARE)] ?? 0;
  const isJustified = lines.length > 1 && right.units >= units * JUSTIFIED_SHARE;
  return { left: left.place, right: isJustified ? right.place : longest };
}

function commonest(
  lines: readonly Line[],
  edge: keyof ColumnShape,
): { readonly place: number; readonly units: number } {
  const held = new Map<number, number>();
  let best = { place: lines[0]?.[edge] ?? 0, units: 0 };
  for (const line of lines) {
    const place = Math.round(line[edge] / STEP) * STEP;
    const units = (held.get(place) ?? 0) + line.text.length;
    held.set(place, units);
    if (units > best.units) best = { place, units };
  }
  return best;
}
