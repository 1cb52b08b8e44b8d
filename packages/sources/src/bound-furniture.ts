import type { SourceBlock } from "@precis/core";

/** The most pieces of furniture that a source tells of: a page has 30, a hostile one as many as it likes. */
const MOST_PIECES = 200;

/** The most of each that is told, in UTF-16 units: enough to see what it was. */
const MOST_UNITS = 200;

/** What stands between the entries of a menu, which are one piece together. */
const ENTRY_BREAK = " · ";

/**
 * Returns the blocks with furniture cut to a length at which it can be listed: at most 200 pieces of 200
 * characters, menus in one piece. The article itself stays as it is.
 */
export function boundFurniture(blocks: readonly SourceBlock[]): SourceBlock[] {
  const bounded: SourceBlock[] = [];
  let pieces = 0;
  for (const block of blocks) {
    const before = bounded.at(-1);
    const isEntry = block.furniture === "navigation" && before?.furniture === "navigation";
    if (block.furniture === undefined) bounded.push(block);
    else if (isEntry) bounded.splice(-1, 1, joinEntries(before, block));
    else if (pieces < MOST_PIECES) {
      pieces += 1;
      bounded.push({ ...block, text: cut(block.text) });
    }
  }
  return bounded;
}

function joinEntries(before: SourceBlock, block: SourceBlock): SourceBlock {
  if (before.text.length > MOST_UNITS) return before;
  return { ...before, text: cut(`${before.text}${ENTRY_BREAK}${block.text}`) };
}

function cut(text: string): string {
  const line = text.slice(0, MOST_UNITS * 10).replace(/\s+/gu, " ");
  if (line.length <= MOST_UNITS) return line;
  // A cut through a pair of surrogates would leave half a character.
  const start = line.slice(0, MOST_UNITS).replace(/[\uD800-\uDBFF]$/u, "");
  return `${start.trimEnd()}…`;
}
