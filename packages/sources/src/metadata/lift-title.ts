import type { SourceBlock } from "@precis/core";

import { lettersOf } from "../text/compare-text.ts";

/** A title stands among the first blocks, under a logo or the name of a series at most. */
const FIRST_BLOCKS = 5;

/** A document's title, and its blocks without the one that shows it. */
export interface Lifted<Block extends SourceBlock> {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/**
 * Returns the title of a document apart from its blocks: the one it gives itself, which is no block of the
 * text where it is printed on top; else its first heading, where no other is of the first level.
 *
 * @param said - "" where the document gives no title
 */
export function liftTitle<Block extends SourceBlock>(
  blocks: readonly Block[],
  said: string,
): Lifted<Block> {
  const body = blocks.filter(({ furniture }) => furniture === undefined);
  const shown = body
    .slice(0, FIRST_BLOCKS)
    .find(({ text }) => said !== "" && lettersOf(text) === lettersOf(said));
  const tops = blocks.filter(({ kind, level }) => kind === "heading" && level === 1);
  const only = tops.length === 1 && tops[0] === body[0] ? tops[0] : undefined;
  const block = shown ?? (said === "" ? only : undefined);
  if (block === undefined) return { title: said === "" ? null : said, blocks };
  return { title: block.text, blocks: blocks.filter((other) => other !== block) };
}
