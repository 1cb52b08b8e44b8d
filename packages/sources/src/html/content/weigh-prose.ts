import { type PageBlock, isProse } from "../blocks/page-block.ts";
import type { PageElement } from "../tree/page-node.ts";

/** How much running text every element holds, in UTF-16 units; elements without any are absent. */
export interface ProseWeights {
  readonly total: number;
  of(element: PageElement): number;
}

/** Returns the weights of all elements that hold the blocks. Time grows with blocks times depth. */
export function weighProse(blocks: readonly PageBlock[]): ProseWeights {
  const weights = new Map<PageElement, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    total += block.text.length;
    for (let at: PageElement | null = block.element; at !== null; at = at.parentNode) {
      weights.set(at, (weights.get(at) ?? 0) + block.text.length);
    }
  }
  return { total, of: (element) => weights.get(element) ?? 0 };
}
