import { type PageBlock, isProse } from "../blocks/page-block.ts";
import type { PageDocument, PageElement } from "../tree/page-node.ts";
import { readableBlocks } from "./readable-blocks.ts";

/** A declared body with this share of a page's running text needs no second opinion. */
const CLEAR_SHARE = 0.8;

/** A declared body with this share of what Readability finds is the article; with less it is a teaser. */
const AGREED_SHARE = 0.6;

/** One element with this share of a page's running text between its own tags holds the article. */
const HOLDER_SHARE = 0.6;

/** Readability has found the article where it has this share of such an element. */
const FOUND_SHARE = 0.5;

/**
 * Returns the blocks that are the article: those in the body the page declares, else those Readability
 * finds, else, on pages without paragraphs, all of them. Readability goes by names, too; where it leaves out
 * the element that holds most paragraphs, their names misled it.
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
  if (readableUnits === 0) return new Set(blocks);
  const held = heldTogether(blocks);
  const found = proseUnits(held.filter((block) => readable.has(block)));
  return found < proseUnits(held) * FOUND_SHARE ? new Set([...readable, ...held]) : readable;
}

/** Returns the blocks in the element whose own paragraphs are most of the page's; none without one. */
function heldTogether(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const units = new Map<PageElement, number>();
  for (const block of blocks) {
    const { element } = block;
    const holder = element.tagName === "P" ? element.parentNode : element;
    if (holder === null || !isProse(block)) continue;
    units.set(holder, (units.get(holder) ?? 0) + block.text.length);
  }
  const least = proseUnits(blocks) * HOLDER_SHARE;
  const [holder] = [...units].find(([, own]) => own > least) ?? [];
  if (holder === undefined) return [];
  const holders = new Set([holder]);
  return blocks.filter(({ element }) => isInside(element, holders));
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
