import { MAX_PAGE_ITEMS, pdfTooLarge } from "../pdf-limits.ts";
import type { Fragment } from "./pdf-page.ts";

/** A piece of text as pdf.js gives it; what marks content up has no `str`. */
export interface TextItem {
  readonly str: string;
  /** `ltr`, `rtl` or `ttb`. */
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** What pdf.js says of a font. */
export interface TextStyle {
  readonly fontFamily: string;
}

/** Arabic letters as they are drawn at the start, in the middle and at the end of words. */
const PRESENTED = /[\uFB50-\uFDFF\uFE70-\uFEFC]/gu;

/** Smaller letters cannot be read; they hide words for machines. */
const LEAST_SIZE = 2;

/** Text that is turned by more than this is a stamp in the margin or a watermark; in radians. */
const MOST_TURN = 0.1;

/**
 * Returns the pieces of upright text on a page, in the order of the PDF, placed from its top left corner.
 *
 * `viewport` takes the PDF's places there, as a matrix of six numbers; it also turns pages that are
 * stored on their side.
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` for a page of too many pieces.
 */
export function pageFragments(
  items: readonly unknown[],
  styles: Readonly<Record<string, TextStyle>>,
  viewport: readonly number[],
  source: string,
): Fragment[] {
  if (items.length > MAX_PAGE_ITEMS) {
    throw pdfTooLarge(source, `a page with ${items.length} pieces of text`);
  }
  const fragments: Fragment[] = [];
  let isSpaced = false;
  for (const item of items) {
    if (!isTextItem(item)) continue;
    if (item.str.trim() === "") {
      isSpaced = isSpaced || item.str !== "";
      continue;
    }
    const fragment = toFragment(item, styles[item.fontName], viewport, isSpaced);
    if (fragment !== undefined) fragments.push(fragment);
    isSpaced = /\s$/u.test(item.str);
  }
  return fragments;
}

function isTextItem(item: unknown): item is TextItem {
  return typeof item === "object" && item !== null && "str" in item;
}

function toFragment(
  { str, dir, transform, width, fontName }: TextItem,
  style: TextStyle | undefined,
  viewport: readonly number[],
  isSpaced: boolean,
): Fragment | undefined {
  const [right, up, origin] = axes(transform, viewport);
  const size = Math.hypot(up.x, up.y);
  const isTurned = Math.abs(Math.atan2(right.y, right.x)) > MOST_TURN;
  if (isTurned || !(size >= LEAST_SIZE) || !Number.isFinite(origin.x + origin.y + width)) {
    return undefined;
  }
  return {
    text: str
      .replace(PRESENTED, (letter) => letter.normalize("NFKC"))
      .replace(/\s+/gu, " ")
      .trim(),
    left: origin.x,
    right: origin.x + Math.max(0, width),
    baseline: origin.y,
    size,
    font: fontName,
    isMono: style?.fontFamily === "monospace",
    isRtl: dir === "rtl",
    isSpaced: isSpaced || /^\s/u.test(str),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}

/** Returns where a text's own axes and origin come to lie on the page. */
function axes(
  text: readonly number[],
  viewport: readonly number[],
): readonly [right: Point, up: Point, origin: Point] {
  const turn = (from: number): Point => {
    const [x, y] = [at(text, from), at(text, from + 1)];
    return {
      x: at(viewport, 0) * x + at(viewport, 2) * y,
      y: at(viewport, 1) * x + at(viewport, 3) * y,
    };
  };
  const origin = turn(4);
  return [turn(0), turn(2), { x: origin.x + at(viewport, 4), y: origin.y + at(viewport, 5) }];
}
