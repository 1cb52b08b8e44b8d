import type { Article, Block, BlockKind } from "@precis/core";

import { articleImprint } from "../words/imprint.ts";
import { printable } from "../words/printable.ts";
import { PLAIN_STYLE } from "./text-style.ts";
import type { TextOptions } from "./text-style.ts";
import { DEFAULT_WIDTH, wrapText } from "./wrap-text.ts";

/**
 * Returns the clean article as a page of plain text: title, byline and date, then the body.
 *
 * Blocks are split by a blank line, the items of one list by a line end. Code is indented and never
 * wrapped. With `width: Infinity` every paragraph is one line. Ends with a line end.
 */
export function articleToText(article: Article, options: TextOptions = {}): string {
  const { width = DEFAULT_WIDTH, style = PLAIN_STYLE } = options;
  const parts: string[] = [];
  if (article.title !== null) {
    parts.push(wrapText(article.title, { width }).map(style.title).join("\n"), "\n");
  }
  const imprint = articleImprint(article);
  if (imprint !== "") parts.push(wrapText(imprint, { width }).map(style.faint).join("\n"), "\n");
  if (parts.length > 0) parts.push("\n");
  let before: Block | undefined;
  for (const block of article.blocks) {
    if (before !== undefined) parts.push(isOneList(before, block) ? "\n" : "\n\n");
    const text = article.text.slice(block.start, block.end);
    parts.push(BLOCK_TO_TEXT[block.kind](text, { width, style }));
    before = block;
  }
  return `${parts.join("")}\n`;
}

/** Items of plain text keep the mark they were written with. */
function hasMarker(text: string): boolean {
  return /^(?:[-*•–—‣⁃◦]|\(?\d{1,3}[.)])/u.test(text);
}

function isOneList(before: Block, block: Block): boolean {
  return before.kind === "list-item" && block.kind === "list-item";
}

/** How each kind of block stands on a page of plain text. */
const BLOCK_TO_TEXT: Readonly<
  Record<BlockKind, (text: string, page: Required<TextOptions>) => string>
> = {
  paragraph: (text, { width }) => wrapText(text, { width }).join("\n"),
  heading: (text, { width, style }) => wrapText(text, { width }).map(style.heading).join("\n"),
  "list-item": (text, { width }) =>
    wrapText(text, { width, first: hasMarker(text) ? "" : "• ", rest: "  " }).join("\n"),
  quote: (text, { width }) => wrapText(text, { width, first: "> ", rest: "> " }).join("\n"),
  table: (text) => printable(text),
  code: (text) => printable(text).replaceAll(/^/gmu, "    "),
};
