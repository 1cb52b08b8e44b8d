import type { DropReason } from "@precis/core";

import type { PageBlock } from "../blocks/page-block.ts";
import type { PageElement } from "../tree/page-node.ts";
import { lineReason } from "./line-reason.ts";
import type { Removed } from "./prune-furniture.ts";

/** Whatever part of a page it stands in, such a line says whose the page is. */
const RIGHTS = /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/iu;

/** How far ahead a block is looked for among those left: what was pruned inside it may have changed it. */
const AHEAD = 20;

/** A block of which nothing is left was taken out as part of a line, as labels are; a longer one has changed. */
const LABEL_UNITS = 60;

/** A page's blocks before and after its furniture was taken out, and what of them is the article. */
export interface PageParts {
  readonly all: readonly PageBlock[];
  readonly left: readonly PageBlock[];
  readonly kept: ReadonlySet<PageBlock>;
  readonly removed: Removed;
  readonly titles: readonly string[];
}

/**
 * Returns the blocks of a page in page order: those kept as they are, all others marked with why they are
 * furniture. What the page does not show is left out.
 */
export function placeFurniture({ all, left, kept, removed, titles }: PageParts): PageBlock[] {
  const blocks: PageBlock[] = [];
  let next = 0;
  const takeUpTo = (end: number): void => {
    for (const block of left.slice(next, end)) {
      blocks.push(kept.has(block) ? block : toFurniture(block, titles));
    }
    next = Math.max(next, end);
  };
  for (const block of all) {
    const reason = reasonOf(block.element, removed);
    if (reason === undefined) {
      const at = left
        .slice(next, next + AHEAD)
        .findIndex(({ element, text }) => element === block.element && block.text.includes(text));
      if (at !== -1) takeUpTo(next + at + 1);
      else if (block.text.length <= LABEL_UNITS) blocks.push(toFurniture(block, titles));
    } else if (reason !== null) {
      blocks.push({ ...block, furniture: RIGHTS.test(block.text) ? "copyright" : reason });
    }
  }
  takeUpTo(left.length);
  return blocks;
}

function toFurniture(block: PageBlock, titles: readonly string[]): PageBlock {
  return { ...block, furniture: lineReason(block, titles) };
}

/** Returns why an element is out of the page; `undefined` where it is still in it. */
function reasonOf(element: PageElement, removed: Removed): DropReason | null | undefined {
  for (let at: PageElement | null = element; at !== null; at = at.parentNode) {
    const reason = removed.get(at);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
