import type { Region } from "../file/pdf-page.ts";
import { columnShape } from "../layout/column-shape.ts";
import { splitTables } from "../layout/split-tables.ts";
import type { BodyStyle } from "../structure/body-style.ts";
import type { Paragraph } from "./paragraph.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

/** Returns a region's paragraphs, tables and listings of code, in order. */
export function toParagraphs(region: Region, body: BodyStyle): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { isTable, lines } of splitTables(region.lines)) {
    const part = { ...region, lines, shape: columnShape(lines) };
    if (isTable) paragraphs.push({ lines, region: part, kind: "table" });
    else {
      for (const paragraph of splitParagraphs(part, body)) {
        addCode(paragraphs, isCode(paragraph, body) ? { ...paragraph, kind: "code" } : paragraph);
      }
    }
  }
  return paragraphs;
}

/** A list set in letters of one width is a list of code words, and still a list. */
function isCode({ lines, kind }: Paragraph, body: BodyStyle): boolean {
  return !body.isMono && kind === "paragraph" && lines.every(({ isMono }) => isMono);
}

/** Adds a paragraph; a listing that follows another is the rest of it. */
function addCode(paragraphs: Paragraph[], paragraph: Paragraph): void {
  const before = paragraphs.at(-1);
  if (paragraph.kind !== "code" || before?.kind !== "code") paragraphs.push(paragraph);
  else paragraphs.splice(-1, 1, { ...before, lines: [...before.lines, ...paragraph.lines] });
}
