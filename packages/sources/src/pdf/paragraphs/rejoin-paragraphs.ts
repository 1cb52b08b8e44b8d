import { type BodyStyle, roundSize } from "../structure/body-style.ts";
import type { Paragraph } from "./paragraph.ts";
import { isShortLine } from "./split-paragraphs.ts";

const SENTENCE_END = /[.!?…。！？]["”’»)\]]*$/u;

/** The same without an ellipsis, behind which a sentence may go on. */
const FULL_STOP = /[.!?]["”’»)\]]*$/u;

/** What stands between the halves of a paragraph and is not part of it: a table, a caption, a footnote. */
function isAside({ kind, furniture }: Paragraph): boolean {
  return furniture !== undefined || kind === "table" || kind === "code";
}

/**
 * Returns the paragraphs with those made whole that a column or a page breaks. Tables, captions and
 * footnotes in between come after the whole.
 */
export function rejoinParagraphs(paragraphs: readonly Paragraph[], body: BodyStyle): Paragraph[] {
  const joined: Paragraph[] = [];
  const usesIndents = indentShare(paragraphs) > 0.3;
  let last = -1;
  for (const paragraph of paragraphs) {
    const before = joined[last];
    const goesOn =
      before !== undefined &&
      !isAside(paragraph) &&
      before.region !== paragraph.region &&
      isTextOf(body, before) &&
      isTextOf(body, paragraph) &&
      continues(before, paragraph, usesIndents);
    if (goesOn) {
      const lines = [...before.lines, ...paragraph.lines];
      joined[last] = { ...before, lines, region: paragraph.region };
    } else {
      if (!isAside(paragraph)) last = joined.length;
      joined.push(paragraph);
    }
  }
  return joined;
}

function isTextOf(body: BodyStyle, { kind, lines }: Paragraph): boolean {
  const isText = kind === "paragraph" || kind === "list-item";
  return isText && lines.every(({ size }) => Math.abs(roundSize(size) - body.size) <= 0.5);
}

/** Returns whether the second of two paragraphs is the rest of the first. */
function continues(before: Paragraph, paragraph: Paragraph, usesIndents: boolean): boolean {
  const last = before.lines.at(-1);
  const first = paragraph.lines[0];
  if (last === undefined || first === undefined || paragraph.kind === "list-item") return false;
  if (/^[\p{Ll},;)]/u.test(first.text)) return !FULL_STOP.test(last.text);
  const isShort = isShortLine(last, first, before.region.shape);
  if (isShort || isIndented(paragraph)) return false;
  if (!SENTENCE_END.test(last.text)) return !last.text.endsWith(":");
  // Between two full lines only the indent tells a new paragraph, where there are indents.
  return usesIndents;
}

/** Returns whether a paragraph's first line starts further in than the lines of its column. */
function isIndented({ lines, region }: Paragraph): boolean {
  const [first] = lines;
  return first !== undefined && first.left - region.shape.left > first.size * 0.7;
}

function indentShare(paragraphs: readonly Paragraph[]): number {
  const long = paragraphs.filter(({ lines, kind }) => lines.length > 1 && kind === "paragraph");
  return long.filter((paragraph) => isIndented(paragraph)).length / Math.max(1, long.length);
}
