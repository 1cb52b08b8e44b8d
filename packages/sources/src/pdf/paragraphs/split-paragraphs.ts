import type { Line } from "../file/pdf-page.ts";
import type { ColumnShape } from "../layout/column-shape.ts";
import { type BodyStyle, roundSize } from "../structure/body-style.ts";
import { judgeItem } from "./list-mark.ts";
import type { Column, Paragraph } from "./paragraph.ts";

/** Larger letters than the body's by this factor are a heading's. */
export const HEADING_FACTOR = 1.12;

/** Lines further apart than this many times the usual distance are in different paragraphs. */
const WIDE_LEADING = 1.25;

/** A line that starts further right or left than this many times its size starts a paragraph. */
const INDENT = 0.7;

/** The same for a first line that is far from the margin: a heading in the middle, an address. */
const MOST_INDENT = 8;

const SENTENCE_END = /[.!?…:。！？]["”’»)\]]*$/u;

/**
 * Returns the paragraphs in a region. A line starts one when it is set in another size, further down, or
 * further in, when it starts with the mark of a list, or when the line before it was ended on purpose: the
 * next word would have had room in it.
 */
export function splitParagraphs(region: Column, body: BodyStyle): Paragraph[] {
  const paragraphs: { lines: Line[]; isItem: boolean }[] = [];
  for (const line of region.lines) {
    const current = paragraphs.at(-1);
    const before = current?.lines.at(-1);
    const starts =
      current === undefined ||
      before === undefined ||
      isApart(before, line, body) ||
      (!isLarge(line, body) && startsInside(current.lines, line, region.shape, current.isItem));
    if (starts) paragraphs.push({ lines: [line], isItem: judgeItem(line.text) !== "none" });
    else current.lines.push(line);
  }
  return paragraphs.map(({ lines, isItem: item }) => ({
    lines,
    region,
    kind: item && !isLarge(lines[0], body) ? "list-item" : "paragraph",
  }));
}

/** Returns whether the next word would have had room in a line, which then was ended on purpose. */
export function isShortLine(line: Line, next: Line, shape: ColumnShape): boolean {
  const word = next.text.split(" ", 1)[0] ?? "";
  const letterWidth = (next.right - next.left) / Math.max(1, next.text.length);
  return shape.right - line.right > letterWidth * (word.length + 2);
}

function isLarge(line: Line | undefined, body: BodyStyle): boolean {
  return line !== undefined && line.size >= body.size * HEADING_FACTOR;
}

/** Returns whether two lines are set in different sizes or further apart than the lines of a paragraph. */
function isApart(before: Line, line: Line, body: BodyStyle): boolean {
  const distance = line.baseline - before.baseline;
  const usual = (body.leading / body.size) * Math.max(line.size, before.size);
  const isResized = Math.abs(roundSize(before.size) - roundSize(line.size)) > 0.5;
  return isResized || distance <= 0 || distance > usual * WIDE_LEADING;
}

function startsInside(
  current: readonly Line[],
  line: Line,
  shape: ColumnShape,
  inList: boolean,
): boolean {
  const before = current.at(-1);
  const verdict = judgeItem(line.text);
  if (before === undefined || verdict === "certain") return true;
  const isShort = isShortLine(before, line, shape);
  if (verdict === "maybe" && (inList || isShort || SENTENCE_END.test(before.text))) return true;
  if (isShort && (SENTENCE_END.test(before.text) || !/^[\p{Ll},;)]/u.test(line.text))) return true;
  return inList ? false : isIndented(current, line, shape);
}

/** Returns whether a line starts off the margin, or is back at it behind an indented paragraph. */
function isIndented(current: readonly Line[], line: Line, { left }: ColumnShape): boolean {
  const before = current.at(-1) ?? line;
  const step = line.left - before.left;
  const least = line.size * INDENT;
  if (Math.abs(step) < least || step > line.size * MOST_INDENT) return false;
  // Behind a first line that is set in, the second is back at the margin.
  if (step < 0 && current.length === 1) return false;
  if (Math.abs(line.left - left) >= least) return true;
  // Back at the margin behind several lines that were off it: those were a block of their own.
  const isBlock = current.every(({ left: start }) => Math.abs(start - before.left) < least);
  return isBlock && SENTENCE_END.test(before.text);
}
