import type { Fragment, Line, PdfPage, Segment } from "../file/pdf-page.ts";

/** Pieces whose baselines are apart by less than this share of their size stand in one row. */
const SAME_ROW = 0.3;

/** A gap wider than this many times the size is more than a word space, even in justified lines. */
export const WIDE_GAP = 1;

/** A gap wider than this share of the size is a word space, whether the PDF has one there or not. */
const WORD_GAP = 0.15;

/**
 * Returns the rows of text on a page from top to bottom, one line each, whatever columns there are. A
 * line's segments are what stands between wide gaps.
 */
export function pageRows(page: PdfPage, fragments: readonly Fragment[]): Line[] {
  const sorted = fragments.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: Fragment[][] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame =
      first !== undefined &&
      fragment.baseline - first.baseline < Math.min(first.size, fragment.size) * SAME_ROW;
    if (isSame && row !== undefined) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => joinSegments(segmentsOf(row), page.number));
}

/** Returns the part of a line that some of its segments make; there is at least one. */
export function joinSegments(segments: readonly Segment[], page: number): Line {
  const main = segments.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    ...main,
    text: segments.map(({ text }) => text).join(" "),
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
    page,
    segments,
  };
}

function segmentsOf(row: readonly Fragment[]): Segment[] {
  const isRtl = row.filter((fragment) => fragment.isRtl).length * 2 > row.length;
  const inOrder = isRtl
    ? row.toSorted((a, b) => b.right - a.right)
    : row.toSorted((a, b) => a.left - b.left);
  const runs: Fragment[][] = [];
  for (const fragment of inOrder) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isWide =
      before === undefined ||
      gapBetween(before, fragment, isRtl) > Math.max(before.size, fragment.size) * WIDE_GAP;
    if (isWide || run === undefined) runs.push([fragment]);
    else run.push(fragment);
  }
  return runs.map((fragments) => ({
    ...mainStyle(fragments),
    text: runText(fragments, isRtl),
    left: Math.min(...fragments.map(({ left }) => left)),
    right: Math.max(...fragments.map(({ right }) => right)),
  }));
}

function gapBetween(before: Fragment, after: Fragment, isRtl: boolean): number {
  return isRtl ? before.left - after.right : after.left - before.right;
}

function runText(fragments: readonly Fragment[], isRtl: boolean): string {
  let text = "";
  for (const [at, fragment] of fragments.entries()) {
    const before = fragments[at - 1];
    const isApart =
      before !== undefined &&
      // Files set right-to-left text from the left, so that a space stands before the wrong piece.
      ((!isRtl && fragment.isSpaced) ||
        gapBetween(before, fragment, isRtl) > fragment.size * WORD_GAP);
    text += isApart ? ` ${fragment.text}` : fragment.text;
  }
  return text;
}

/** Returns the line, the font and the size that most of the letters have. */
function mainStyle(fragments: readonly Fragment[]): Omit<Segment, "text" | "left" | "right"> {
  const units = new Map<string, number>();
  let main = fragments[0];
  let most = 0;
  for (const fragment of fragments) {
    const key = `${fragment.font} ${fragment.size.toFixed(1)}`;
    const held = (units.get(key) ?? 0) + fragment.text.length;
    units.set(key, held);
    if (held > most) [most, main] = [held, fragment];
  }
  const { baseline = 0, size = 1, font = "", isMono = false } = main ?? {};
  return { baseline, size, font, isMono };
}
