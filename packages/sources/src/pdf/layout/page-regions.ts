import type { Line, Region, Segment } from "../file/pdf-page.ts";
import { findGutter } from "./find-gutter.ts";
import { joinSegments } from "./page-rows.ts";

/** Columns within columns within columns: no page has more. */
const MAX_DEPTH = 6;

/**
 * Returns the regions of a page in reading order: what stands above two columns, the left one, the right
 * one, what stands below; each may have columns of its own. Right-to-left pages start with the right one,
 * and their lines come out mirrored.
 *
 * A recursive cut (Nagy and Seth 1984) that looks for the columns first and takes the lines across them as
 * the cuts between top and bottom.
 */
export function pageRegions(rows: readonly Line[], size: number, depth = 0): Region[] {
  const [first] = rows;
  if (first === undefined) return [];
  const gutter = depth < MAX_DEPTH ? findGutter(rows, size) : undefined;
  if (gutter === undefined) {
    const lines = isRtl(rows) ? rows.map((row) => mirror(row)) : rows;
    return [{ lines, page: first.page }];
  }
  const { at, from, to } = gutter;
  const columns = [true, false].map((isLeft) =>
    rows.slice(from, to).flatMap((row) => {
      const side = row.segments.filter((segment) => segment.left < at === isLeft);
      return side.length === 0 ? [] : [joinSegments(side, row.page)];
    }),
  );
  if (isRtl(rows)) columns.reverse();
  return [rows.slice(0, from), ...columns, rows.slice(to)].flatMap((part) =>
    pageRegions(part, size, depth + 1),
  );
}

/** Lines that run from the right start at the right; seen in a mirror, they are like all others. */
function mirror(line: Line): Line {
  return { ...mirrorPart(line), segments: line.segments.map((segment) => mirrorPart(segment)) };
}

function mirrorPart<Part extends Segment>(part: Part): Part {
  return { ...part, left: -part.right, right: -part.left };
}

function isRtl(rows: readonly Line[]): boolean {
  const text = rows.map((row) => row.text).join("");
  const rtl = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
  return rtl * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}
