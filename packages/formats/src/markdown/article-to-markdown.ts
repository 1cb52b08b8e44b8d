import type { Article, Block, BlockKind } from "@precis/core";

import { printable } from "../words/printable.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownHead } from "./markdown-head.ts";

/** The level of a heading whose source does not say: right under the title, which is level 1. */
const DEFAULT_LEVEL = 2;

/**
 * Returns the clean article in Markdown: title, byline and date, then the body with its headings, lists,
 * quotes and code. Ends with a line end.
 */
export function articleToMarkdown(article: Article): string {
  const parts = [markdownHead(article)];
  let before: Block | undefined;
  for (const block of article.blocks) {
    const isOneList = before?.kind === "list-item" && block.kind === "list-item";
    if (before !== undefined) parts.push(isOneList ? "\n" : "\n\n");
    const text = article.text.slice(block.start, block.end);
    parts.push(BLOCK_TO_MARKDOWN[block.kind](text, block));
    before = block;
  }
  return `${parts.join("")}\n`;
}

/** How each kind of block is written in Markdown. */
const BLOCK_TO_MARKDOWN: Readonly<Record<BlockKind, (text: string, block: Block) => string>> = {
  paragraph: escapeMarkdown,
  heading: (text, { level = DEFAULT_LEVEL }) => `${"#".repeat(level)} ${escapeMarkdown(text)}`,
  "list-item": listItem,
  quote: (text) => `> ${escapeMarkdown(text)}`,
  table: fenceCode,
  code: fenceCode,
};

/** Returns an item with one marker: its own where it has one that Markdown knows, else a dash. */
function listItem(text: string): string {
  const number = /^(\d{1,9}[.)])\s+(.*)$/su.exec(text);
  if (number !== null) return `${number[1]} ${escapeMarkdown(number[2] ?? "")}`;
  return `- ${escapeMarkdown(text.replace(/^[-*•–—‣⁃◦]\s*/u, ""))}`;
}

/** Returns code in a fence longer than any run of backticks in it (CommonMark 0.31, 4.5). */
function fenceCode(text: string): string {
  const runs = text.match(/`+/gu) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}\n${printable(text)}\n${fence}`;
}
