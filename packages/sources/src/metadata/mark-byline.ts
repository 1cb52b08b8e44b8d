import type { SourceBlock } from "@precis/core";

import { lettersOf } from "../text/compare-text.ts";

/** Authors stand among the first blocks, under the title. */
const FIRST_BLOCKS = 6;

/** A line of more characters says more than who wrote it. */
const MOST_UNITS = 160;

/** Returns the blocks of a document with the line under its title marked that names all its authors. */
export function markByline<Block extends SourceBlock>(
  blocks: readonly Block[],
  byline: string | null,
): Block[] {
  const names = (byline ?? "").split(", ").map((name) => lettersOf(name));
  const namesAll = ({ kind, text, furniture }: Block): boolean =>
    furniture === undefined &&
    (kind === "paragraph" || kind === "heading") &&
    text.length <= MOST_UNITS &&
    names.every((name) => name !== "" && lettersOf(text).includes(name));
  const line = blocks
    .filter(({ furniture }) => furniture === undefined)
    .slice(0, FIRST_BLOCKS)
    .find(namesAll);
  return blocks.map((block) => (block === line ? { ...block, furniture: "byline" } : block));
}
