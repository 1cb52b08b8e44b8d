import { lettersOf } from "../../text/compare-text.ts";
import type { OutlineEntry } from "../file/pdf-outline.ts";
import type { Paragraph } from "../paragraphs/paragraph.ts";
import { HEADING_FACTOR } from "../paragraphs/split-paragraphs.ts";
import { type BodyStyle, roundSize } from "./body-style.ts";

/** Longer is a standfirst or a pulled quotation, however large. */
const MOST_UNITS = 200;

/** A heading in the size of the body is no longer than this, and has no more lines. */
const MOST_PLAIN_UNITS = 100;
const MOST_PLAIN_LINES = 2;

/** What an outline says differs from the heading by no more letters: a number, a word for "chapter". */
const MOST_MORE = 10;

/**
 * Returns the paragraphs with those marked that are headings: set larger than the body, set in another
 * font or in capitals on a short line of their own, or named by the PDF's outline.
 *
 * Levels are the outline's; else larger is higher. The first level there is comes out as `top`.
 */
export function markHeadings(
  paragraphs: readonly Paragraph[],
  body: BodyStyle,
  outline: readonly OutlineEntry[],
  top: number,
): Paragraph[] {
  const depths = outlineDepths(outline);
  const headings = new Map<Paragraph, number | undefined>();
  for (const [at, paragraph] of paragraphs.entries()) {
    const depth = outlineDepth(paragraph, depths);
    const next = paragraphs[at + 1];
    if (depth !== undefined || looksLikeHeading(paragraph, next, body))
      headings.set(paragraph, depth);
  }
  const levels = sizeLevels([...headings.keys()], body);
  const deepest = [...headings.values()].reduce<number>(
    (most, depth = 0) => Math.max(most, depth),
    0,
  );
  return dropOpeners(
    paragraphs.map((paragraph) => {
      if (!headings.has(paragraph)) return paragraph;
      const depth = headings.get(paragraph);
      const bySize = levels.get(styleKey(paragraph, body)) ?? 1;
      // Beside an outline, what it does not name stands below what it names.
      const level = depth ?? (deepest > 0 ? deepest + 1 : bySize);
      return { ...paragraph, kind: "heading", level: Math.min(6, level + top - 1) };
    }),
    body,
  );
}

/**
 * Returns the paragraphs without headings before the first text that are none: under a title stand
 * authors and addresses in a font of their own, at times as large as headings.
 */
function dropOpeners(paragraphs: readonly Paragraph[], body: BodyStyle): Paragraph[] {
  const start = paragraphs.findIndex(
    ({ kind, furniture }) => kind !== "heading" && furniture === undefined,
  );
  let next: Paragraph | undefined = paragraphs[start];
  const opening = paragraphs
    .slice(0, Math.max(0, start))
    .toReversed()
    .map((paragraph) => {
      const { lines, region, level = 0, furniture } = paragraph;
      if (furniture !== undefined) return paragraph;
      const isOver = next?.kind !== "heading" || (next.level ?? 0) > level;
      next = paragraph;
      return isOver && isLarge(paragraph, body)
        ? paragraph
        : { lines, region, kind: "paragraph" as const };
    });
  return [...opening.toReversed(), ...paragraphs.slice(Math.max(0, start))];
}

/** Returns whether all of a paragraph is set larger than running text. */
export function isLarge({ lines }: Paragraph, body: BodyStyle): boolean {
  return lines.every(
    ({ size }) => roundSize(size) > body.size && size >= body.size * HEADING_FACTOR,
  );
}

/** Returns the lines of a paragraph as one, to look at; words broken at their ends stay so. */
export function plainText({ lines }: Paragraph): string {
  return lines.map(({ text }) => text).join(" ");
}

function outlineDepths(outline: readonly OutlineEntry[]): ReadonlyMap<string, number> {
  return new Map(
    outline
      .map(({ title, depth }) => [lettersOf(title), depth] as const)
      .filter(([key]) => key !== ""),
  );
}

function outlineDepth(
  paragraph: Paragraph,
  depths: ReadonlyMap<string, number>,
): number | undefined {
  if (depths.size === 0 || paragraph.lines.length > 3) return undefined;
  if (paragraph.kind === "table" || paragraph.kind === "code") return undefined;
  const letters = lettersOf(plainText(paragraph));
  if (letters.length > MOST_UNITS) return undefined;
  for (let from = 0; from <= MOST_MORE && from < letters.length; from += 1) {
    const depth = depths.get(letters.slice(from));
    // Behind a number or the word for a chapter, and nothing else, stands the rest.
    if (depth !== undefined && (from === 0 || /\d/u.test(letters.slice(0, from)))) return depth;
  }
  return undefined;
}

function looksLikeHeading(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  body: BodyStyle,
): boolean {
  const { kind, furniture } = paragraph;
  if (kind === "table" || kind === "code" || furniture !== undefined) return false;
  const text = plainText(paragraph);
  if (!/\p{L}.*\p{L}|^\p{L}$|^\d+$/u.test(text) || text.length > MOST_UNITS) return false;
  if (isLarge(paragraph, body)) return text.length <= MOST_PLAIN_UNITS || !/[.,;]$/u.test(text);
  return next !== undefined && isPlainHeading(paragraph, text, body);
}

/** Returns whether a short line in the size of the body stands out by its font or its capitals. */
function isPlainHeading({ lines }: Paragraph, text: string, body: BodyStyle): boolean {
  const isShort = lines.length <= MOST_PLAIN_LINES && text.length <= MOST_PLAIN_UNITS;
  const isSmall = lines.some(({ size }) => roundSize(size) < body.size);
  if (!isShort || isSmall || /[.,;:]$/u.test(text)) return false;
  const isCapitals = text.length > 3 && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
  const isOtherFont = lines.every(({ font, isMono }) => font !== body.font && !isMono);
  return isCapitals || (isOtherFont && /^[\p{Lu}\p{N}¿¡"“«]/u.test(text));
}

/** Returns the levels of headings by how they are set, from 1: larger ones first, then those in the body's size. */
function sizeLevels(headings: readonly Paragraph[], body: BodyStyle): ReadonlyMap<number, number> {
  const keys = [...new Set(headings.map((heading) => styleKey(heading, body)))];
  return new Map(keys.toSorted((a, b) => b - a).map((key, at) => [key, at + 1]));
}

function styleKey({ lines }: Paragraph, body: BodyStyle): number {
  const size = roundSize(lines[0]?.size ?? body.size);
  return size > body.size ? size : body.size;
}
