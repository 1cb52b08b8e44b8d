import type { Line } from "../file/pdf-page.ts";

/** A page with its rows of text from top to bottom, columns still side by side. */
export interface PageRows {
  readonly number: number;
  readonly height: number;
  readonly rows: readonly Line[];
}

/** Running heads stand within this share of the page from its upper or lower edge. */
const MARGIN = 0.15;

/** There are no more of them, one under another, at either edge. */
const MOST_ROWS = 3;

/** What stands at the same place on two pages is not further apart than this, in points. */
const SAME_PLACE = 4;

/** A line of more characters is text, whatever number it ends with. */
const MOST_UNITS = 120;

/** Larger letters than the text's by this factor are a heading's, whose number may be the page's by chance. */
const LARGEST = 1.1;

/** In a longer document a line must be on more pages than two to be a running head. */
const LONG_DOCUMENT = 8;

/** What browsers print over and under a page: date, time and title, and address and count. */
const PRINT_STAMP =
  /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s|$)|(?:file|https?):\/\/\S+(?:\s+\d+\/\d+)?$|\d+\/\d+$)/u;

const ROMAN = /^[ivxlc]{1,7}$/iu;

/**
 * Returns the rows that are no text of their pages: running heads and feet, which are the same on many
 * pages but for their numbers, and page numbers, which count the pages.
 */
export function runningLines(pages: readonly PageRows[], bodySize: number): ReadonlySet<Line> {
  const edges = pages.map((page) => ({ page, ...edgeRows(page) }));
  const all = edges.flatMap(({ top, bottom }) => [...top, ...bottom]);
  const repeated = repeatedLines(all, pages.length);
  const offset = pageOffset(all);
  const running = new Set<Line>();
  for (const { page, top, bottom } of edges) {
    for (const edge of [top, bottom]) {
      for (const row of edge) {
        const counts =
          offset !== undefined &&
          row.size <= bodySize * LARGEST &&
          numbersOf(row).includes(row.page + offset);
        // What stands behind a row that is kept is text.
        const isRunning =
          repeated.has(row) || counts || isLoneNumber(row, page) || PRINT_STAMP.test(row.text);
        if (!isRunning) break;
        running.add(row);
      }
    }
  }
  return running;
}

/** Returns the letters of a running line, the same on every page on which it is repeated. */
export function runningKey(line: Line): string {
  return line.text.toLowerCase().replace(/[^\p{L}]+/gu, "");
}

/** Returns the rows near the edges of a page, each from the edge inwards. */
function edgeRows({ rows, height }: PageRows): { top: readonly Line[]; bottom: readonly Line[] } {
  const top = rows.filter((row) => row.baseline < height * MARGIN);
  const bottom = rows.filter((row) => row.baseline > height * (1 - MARGIN)).toReversed();
  return { top: shortRows(top), bottom: shortRows(bottom) };
}

function shortRows(rows: readonly Line[]): readonly Line[] {
  const end = rows.findIndex((row) => row.text.length > MOST_UNITS);
  return rows.slice(0, Math.min(MOST_ROWS, end === -1 ? rows.length : end));
}

/** Returns the rows whose letters stand at the same height on several pages. */
function repeatedLines(rows: readonly Line[], pageCount: number): ReadonlySet<Line> {
  const pagesOf = new Map<string, Set<number>>();
  for (const row of rows) {
    if (runningKey(row) === "") continue;
    // What is at the same height may be rounded to one step or the next.
    for (const step of [0, 1]) {
      const place = placeOf(row, step);
      pagesOf.set(place, (pagesOf.get(place) ?? new Set()).add(row.page));
    }
  }
  const least = pageCount > LONG_DOCUMENT ? 3 : 2;
  const isRepeated = (place: string): boolean => (pagesOf.get(place)?.size ?? 0) >= least;
  return new Set(rows.filter((row) => isRepeated(placeOf(row, 0)) || isRepeated(placeOf(row, 1))));
}

/** Returns a name for the letters of a row and its height, which is cut to steps. */
function placeOf(row: Line, step: number): string {
  return `${runningKey(row)} ${Math.floor(row.baseline / SAME_PLACE) + step}`;
}

/** Returns by how much the printed numbers differ from the places of their pages; at least two pages agree. */
function pageOffset(rows: readonly Line[]): number | undefined {
  const pagesOf = new Map<number, Set<number>>();
  for (const row of rows) {
    for (const number of numbersOf(row)) {
      const offset = number - row.page;
      pagesOf.set(offset, (pagesOf.get(offset) ?? new Set()).add(row.page));
    }
  }
  let best: number | undefined;
  let most = 1;
  for (const [offset, { size }] of pagesOf) if (size > most) [most, best] = [size, offset];
  return best;
}

/** Returns the numbers a row starts or ends with, which may be the number of its page. */
function numbersOf({ text }: Line): number[] {
  const words = text.split(/[\s/|–—-]+/u).filter((word) => word !== "");
  const isPageOf = /^\P{L}*\p{L}{1,6}\.?\s+\d+\s+\p{L}{1,4}\s+\d+\P{L}*$/u.test(text);
  const ends = isPageOf ? words : [words.at(0) ?? "", words.at(-1) ?? ""];
  return ends.flatMap((word) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    if (/^\d{1,4}$/u.test(bare)) return [Number(bare)];
    return ROMAN.test(bare) && words.length === 1 ? [romanValue(bare)] : [];
  });
}

function romanValue(numeral: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const digits = Array.from(numeral.toLowerCase(), (letter) => values[letter] ?? 0);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}

/** A number alone at the foot of a page, well below the text, is the page's even if no other page agrees. */
function isLoneNumber(row: Line, { rows }: PageRows): boolean {
  const before = rows.at(-2);
  const isLast = row === rows.at(-1) && before !== undefined;
  const isApart = isLast && row.baseline - before.baseline > row.size * 2;
  return isApart && /^\P{L}*(?:\d{1,4}|[ivxlc]{1,7})\P{L}*$/u.test(row.text);
}
