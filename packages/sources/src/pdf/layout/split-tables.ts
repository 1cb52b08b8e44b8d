import type { Line } from "../file/pdf-page.ts";

/** Lines that are rows of one table, or that are none. */
export interface Stretch {
  readonly isTable: boolean;
  readonly lines: readonly Line[];
}

/** So many rows make a table; of two with three cells each so many. */
const LEAST_ROWS = 3;
const LEAST_WIDE_ROWS = 2;

/** Cells of a column start, or end, within so many points of each other. */
const ALIGNED = 4;

/** Rows of a table are not further apart than this many times their size. */
const MOST_DISTANCE = 3;

/** Returns the lines in their order, in stretches of running text and of rows whose cells stand in columns. */
export function splitTables(lines: readonly Line[]): Stretch[] {
  const stretches: { isTable: boolean; lines: Line[] }[] = [];
  const push = (isTable: boolean, more: readonly Line[]): void => {
    const last = stretches.at(-1);
    if (last !== undefined && !isTable && !last.isTable) last.lines.push(...more);
    else if (more.length > 0) stretches.push({ isTable, lines: [...more] });
  };
  let at = 0;
  while (at < lines.length) {
    const rows = rowsFrom(lines, at);
    const isTable = rows.length >= (isWide(rows) ? LEAST_WIDE_ROWS : LEAST_ROWS);
    push(isTable, isTable ? rows : lines.slice(at, at + 1));
    at += isTable ? rows.length : 1;
  }
  return stretches;
}

/** Returns the text of a table: a row a line, cells apart. */
export function tableText(lines: readonly Line[]): string {
  return lines.map(({ segments }) => segments.map(({ text }) => text).join(" | ")).join("\n");
}

function isWide(rows: readonly Line[]): boolean {
  return rows.every(({ segments }) => segments.length > 2);
}

function rowsFrom(lines: readonly Line[], start: number): readonly Line[] {
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    const before = lines[at - 1];
    if (line === undefined || line.segments.length < 2) break;
    if (at > start && before !== undefined && !isNextRow(before, line)) break;
    end = at + 1;
  }
  return lines.slice(start, end);
}

function isNextRow(before: Line, line: Line): boolean {
  const isNear = line.baseline - before.baseline < line.size * MOST_DISTANCE;
  const cells = line.segments.slice(1);
  return (
    isNear &&
    before.segments
      .slice(1)
      .some(({ left, right }) =>
        cells.some(
          (cell) => Math.abs(cell.left - left) < ALIGNED || Math.abs(cell.right - right) < ALIGNED,
        ),
      )
  );
}
