import type { SourceBlock } from "../article.ts";
import { markHeadings } from "./blocks/mark-headings.ts";
import { splitChunk } from "./blocks/split-chunk.ts";

/**
 * Returns the blocks of a plain text, in order: paragraphs, headings, list items, quotes and tables.
 *
 * Paragraphs are split at blank lines. Inside such a chunk, hard-wrapped lines are joined again; lines
 * that are furniture, list items or prose of their own stay apart. A short line without an end mark
 * that stands before prose is a heading. Time is linear in the text.
 */
export function splitBlocks(text: string): SourceBlock[] {
  const blocks = text.split(/\n[ \t]*\n/u).flatMap(splitChunk);
  return markHeadings(blocks.filter((block) => block.text !== ""));
}
