import { type PageBlock, isProse } from "./page-block.ts";
import type { PageDocument, PageElement } from "./page-node.ts";
import { readableBlocks } from "./readable-blocks.ts";

/** A declared body with this share of a page's running text needs no second opinion. */
const CLEAR_SHARE = 0.8;

/** A declared body with this share of what Readability finds is the article; with less it is a teaser. */
const AGREED_SHARE = 0.6;

/**
 * Returns the blocks that are the article: those in the body the page declares, else those Readability
 * finds, else, on pages without paragraphs, all of them.
 */
export function chooseContent(
  document: PageDocument,
  blocks: readonly PageBlock[],
  declared: readonly PageElement[],
): ReadonlySet<PageBlock> {
  const bodies = new Set(declared);
  const inDeclared = new Set(blocks.filter(({ element }) => isInside(element, bodies)));
  const declaredUnits = proseUnits(inDeclared);
  if (declaredUnits > 0 && declaredUnits >= proseUnits(blocks) * CLEAR_SHARE) return inDeclared;
  const readable = readableBlocks(document, blocks);
  const readableUnits = proseUnits(readable);
  if (declaredUnits > 0 && declaredUnits >= readableUnits * AGREED_SHARE) return inDeclared;
  return readableUnits > 0 ? readable : new Set(blocks);
}

function isInside(element: PageElement, bodies: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentNode) {
    if (bodies.has(at)) return true;
  }
  return false;
}

function proseUnits(blocks: Iterable<PageBlock>): number {
  let units = 0;
  for (const block of blocks) if (isProse(block)) units += block.text.length;
  return units;
}
