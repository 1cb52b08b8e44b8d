import type { Fragment, Line } from "../file/pdf-page.ts";

/** How the running text of a document is set. */
export interface BodyStyle {
  readonly size: number;
  readonly font: string;
  readonly isMono: boolean;
  /** The distance of its lines, in points. */
  readonly leading: number;
}

/** Lines further apart than this many times their size are in different paragraphs at any rate. */
const MOST_LEADING = 2.2;

/** What lines have by default where a document is too short to tell: a fifth over their size. */
const DEFAULT_LEADING = 1.2;

/** Returns the size that most letters have, in points. */
export function bodySize(fragments: Iterable<Fragment>): number {
  const units = new Map<number, number>();
  for (const { size, text } of fragments) add(units, roundSize(size), text.length);
  return heaviest(units) ?? 1;
}

/** Returns how most of the text in some lines is set; lines of one page stand together, in reading order. */
export function bodyStyle(lines: readonly Line[], size: number): BodyStyle {
  const fonts = new Map<string, number>();
  const leadings = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    if (roundSize(line.size) !== size) continue;
    add(fonts, line.font, line.text.length);
    const next = lines[at + 1];
    const distance = next?.page === line.page ? next.baseline - line.baseline : 0;
    if (distance > size * 0.8 && distance < size * MOST_LEADING) {
      add(leadings, Math.round(distance * 4) / 4, 1);
    }
  }
  const font = heaviest(fonts) ?? "";
  return {
    size,
    font,
    isMono: lines.some((line) => line.font === font && line.isMono),
    leading: heaviest(leadings) ?? size * DEFAULT_LEADING,
  };
}

/** Returns a size to half a point: finer differences come from scaling, not from design. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function heaviest<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let heaviestKey: Key | undefined;
  let most = 0;
  for (const [key, count] of counts) if (count > most) [most, heaviestKey] = [count, key];
  return heaviestKey;
}
