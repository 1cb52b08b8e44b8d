import { lettersOf } from "../../text/compare-text.ts";
import type { Paragraph } from "../paragraphs/paragraph.ts";
import type { BodyStyle } from "./body-style.ts";
import { isLarge, plainText } from "./mark-headings.ts";

/** A title is larger than the body by this factor; a section's heading may be smaller. */
const TITLE_FACTOR = 1.25;

/** A title stands in this upper part of its page. */
const UPPER_PART = 0.6;

const MOST_UNITS = 300;

/** A title's paragraphs on the first page, and its text; no paragraphs where the page does not show it. */
export interface Title {
  readonly text: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** A large line that opens a part of a book is not the book's title. */
const CHAPTER = /^(?:chapter|part|book|kapitel|teil|chapitre|partie|capítulo|parte|capitolo)\b/iu;

/** What a document says of its title, apart from the text. */
export interface TitleClues {
  /** The title that the file gives; "" where it gives none. */
  readonly said: string;
  /** The running heads, in which books print it. */
  readonly heads: readonly string[];
  /** The height of the first page; `undefined` where that is not among the pages read. */
  readonly pageHeight: number | undefined;
}

/**
 * Returns the title of a document: what the file says, where its first page or its running heads show
 * that; else the largest line of the page, where it is a good deal larger than the text; else what the
 * file says.
 */
export function findTitle(
  paragraphs: readonly Paragraph[],
  body: BodyStyle,
  { said, heads, pageHeight }: TitleClues,
): Title {
  const given = { text: said === "" ? null : said, paragraphs: [] };
  if (pageHeight === undefined) return given;
  const upper = paragraphs.filter(
    ({ region, lines, furniture, kind }) =>
      region.page === 1 &&
      furniture === undefined &&
      kind === "paragraph" &&
      (lines[0]?.baseline ?? 0) < pageHeight * UPPER_PART,
  );
  const shown = upper.find((paragraph) => isTitle(plainText(paragraph), said));
  if (shown !== undefined) return { ...given, paragraphs: [shown] };
  if (heads.some((head) => isTitle(head.replace(/\d+/gu, ""), said))) return given;
  const titled = largestParagraphs(upper);
  const text = titled.map((paragraph) => plainText(paragraph)).join(" ");
  const isLargest = titled.every(
    (paragraph) =>
      isLarge(paragraph, body) && (paragraph.lines[0]?.size ?? 0) >= body.size * TITLE_FACTOR,
  );
  const isClear = isLargest && text.length <= MOST_UNITS && !CHAPTER.test(text);
  return isClear && /\p{L}{2}/u.test(text) ? { text, paragraphs: titled } : given;
}

/** Returns the paragraph in the largest letters, and the one under it where that is as large. */
function largestParagraphs(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const largest = Math.max(0, ...paragraphs.map(({ lines }) => lines[0]?.size ?? 0));
  const start = paragraphs.findIndex(({ lines }) => lines[0]?.size === largest);
  const two = paragraphs.slice(start, start + 2);
  return two.filter(({ lines }) => lines[0]?.size === largest);
}

/** Returns whether a text is a title that is said, whatever the marks and spaces. */
function isTitle(text: string, said: string): boolean {
  const letters = lettersOf(said);
  return letters !== "" && lettersOf(text) === letters;
}
