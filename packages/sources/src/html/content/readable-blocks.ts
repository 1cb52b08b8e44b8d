import { Readability } from "@mozilla/readability";

import { collectBlocks } from "../blocks/collect-blocks.ts";
import type { PageBlock } from "../blocks/page-block.ts";
import type { PageDocument, PageElement } from "../tree/page-node.ts";

/** Readability asks for 500 by default and then drops short articles; two sentences make one here. */
const LEAST_ARTICLE_UNITS = 200;

/**
 * Longer pages are books, and Readability is for articles: its time for text full of entities grows with
 * the square of the text.
 */
const MOST_PAGE_UNITS = 1024 * 1024;

/**
 * Returns those of a page's blocks that Mozilla's Readability takes for its article; none where it
 * finds none. It works on a copy, since it takes the page apart, and its blocks are found again by their
 * text, from the end backwards: a sentence that a teaser repeats stands before the article more often
 * than after it.
 */
export function readableBlocks(
  document: PageDocument,
  blocks: readonly PageBlock[],
): ReadonlySet<PageBlock> {
  const readable = new Set<PageBlock>();
  const units = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const content = units > MOST_PAGE_UNITS ? null : findContent(document);
  if (content === null) return readable;
  const positions = new Map<string, number[]>();
  for (const [at, { text }] of blocks.entries()) {
    const same = positions.get(text);
    if (same === undefined) positions.set(text, [at]);
    else same.push(at);
  }
  let before = blocks.length;
  for (const { text } of collectBlocks(content).toReversed()) {
    const same = positions.get(text) ?? [];
    while ((same.at(-1) ?? -1) >= before) same.pop();
    const at = same.pop();
    const block = at === undefined ? undefined : blocks[at];
    if (at === undefined || block === undefined) continue;
    readable.add(block);
    before = at;
  }
  return readable;
}

function findContent(document: PageDocument): PageElement | null {
  const readability = new Readability<PageElement>(document.cloneNode(true), {
    serializer: (node: PageElement) => node,
    charThreshold: LEAST_ARTICLE_UNITS,
    disableJSONLD: true,
    // Its cleaning of class names is recursive and of no use here.
    keepClasses: true,
  });
  try {
    return readability.parse()?.content ?? null;
  } catch (error) {
    // linkedom puts every entity of a text into a node of its own, and all of them on the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
