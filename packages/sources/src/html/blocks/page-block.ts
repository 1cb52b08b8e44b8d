import type { SourceBlock } from "@precis/core";

import type { PageElement } from "../tree/page-node.ts";

/** A block of a page with what tells articles and furniture apart. */
export interface PageBlock extends SourceBlock {
  /** The block element that holds it. */
  readonly element: PageElement;
  /** How much of it is links, 0 to 1. */
  readonly linkShare: number;
  /** How much of it stands in `time` elements, 0 to 1. */
  readonly timeShare: number;
}

/** Shorter blocks are labels more often than prose; two short lines of a column. */
const PROSE_UNITS = 60;

/** More links than this, and a block leads elsewhere instead of saying something. */
const PROSE_LINK_SHARE = 0.5;

/** Returns whether a block is running text: of some length, and not mainly links. */
export function isProse(block: PageBlock): boolean {
  return (
    block.kind !== "heading" &&
    block.text.length >= PROSE_UNITS &&
    block.linkShare < PROSE_LINK_SHARE
  );
}
