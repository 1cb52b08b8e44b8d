import type { SourceBlock } from "@precis/core";

import { collectBlocks } from "../../src/html/blocks/collect-blocks.ts";
import { htmlBlocks } from "../../src/html/blocks/html-blocks.ts";
import type { PageBlock } from "../../src/html/blocks/page-block.ts";
import { buildPage } from "../../src/html/tree/build-page.ts";
import type { PageDocument } from "../../src/html/tree/page-node.ts";

/** Returns the document of a page. */
export function documentOf(html: string): PageDocument {
  return buildPage(html).document;
}

/** Returns all blocks of a page, with what tells articles and furniture apart. */
export function pageBlocks(html: string): PageBlock[] {
  return collectBlocks(documentOf(html).body);
}

/** Returns the texts of all blocks of a page. */
export function textsOf(html: string): string[] {
  return htmlBlocks(html).map(({ text }: SourceBlock) => text);
}

/** Returns a paragraph of prose about a thing, long enough to count as running text. */
export function prose(thing: string): string {
  return `The ${thing} came back to the harbour on Monday, after nine weeks of repairs in the yard.`;
}
