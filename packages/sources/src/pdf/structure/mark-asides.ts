import type { Paragraph } from "../paragraphs/paragraph.ts";
import type { BodyStyle } from "./body-style.ts";
import { plainText } from "./mark-headings.ts";

/** Footnotes are set smaller than the body by this factor at least. */
const SMALL = 0.93;

/** What a footnote begins with: a number or a sign, in brackets or not. */
const NOTE_MARK = /^[[(]?(?:\d{1,3}|[*†‡§¶])[\])]?[.\s]?\s*\p{L}/u;

/** What stands under or over pictures and tables: a label, a number and a mark. */
const CAPTION =
  /^(?:figure|fig\.?|table|plate|photo|image|chart|map|abbildung|abb\.|tabelle|tab\.|tableau|figura|tabla|tabella|gráfico|grafik)\s*(?:\d+|[IVX]+)(?:[.-]\d+)*[a-z]?\s*(?:[.:|–—]|$)/iu;

/** A line of a table of contents: dots, and the number of a page. */
const LEADERS = /(?:\.\s?){4,}\s*(?:\d+|[ivxlc]+)$/iu;

const CONTENTS =
  /^(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|table des matières|sommaire|índice|indice|sommario|contenido|inhoud)$/iu;

/**
 * Returns the paragraphs with those marked as furniture that stand beside the text: footnotes, captions,
 * and the table of contents.
 */
export function markAsides(paragraphs: readonly Paragraph[], body: BodyStyle): Paragraph[] {
  const marked: Paragraph[] = [];
  let isContents = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    const text = plainText(paragraph);
    const isTitle = CONTENTS.test(text) && leads(paragraphs[at + 1]);
    isContents = isTitle || (isContents && leads(paragraph));
    if (isContents || paragraph.lines.every((line) => LEADERS.test(line.text))) {
      marked.push({ ...paragraph, furniture: "navigation" });
    } else if (paragraph.kind !== "table" && paragraph.kind !== "code" && CAPTION.test(text)) {
      marked.push({ ...paragraph, furniture: "caption" });
    } else if (isFootnote(paragraph, text, body, marked.at(-1))) {
      marked.push({ ...paragraph, furniture: "footnote" });
    } else {
      marked.push(paragraph);
    }
  }
  return marked;
}

/** Returns whether a paragraph is made of lines that end with the number of a page. */
function leads(paragraph: Paragraph | undefined): boolean {
  const lines = paragraph?.lines ?? [];
  const leading = lines.filter(({ text }) => /\s(?:\d{1,4}|[ivxlc]+)$/iu.test(text));
  return leading.length > 0 && leading.length * 2 >= lines.length;
}

/** A footnote goes on in paragraphs without a mark, as long as they stand in the same column. */
function isFootnote(
  { lines, region, kind }: Paragraph,
  text: string,
  body: BodyStyle,
  before: Paragraph | undefined,
): boolean {
  if (kind === "table" || kind === "code") return false;
  if (!lines.every(({ size }) => size <= body.size * SMALL)) return false;
  const isBehindOne = before?.furniture === "footnote" && before.region === region;
  return isBehindOne || NOTE_MARK.test(text);
}
