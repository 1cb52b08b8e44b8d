import { collectBlocks } from "../blocks/collect-blocks.ts";
import type { PageDocument } from "../tree/page-node.ts";
import { cleanNames } from "./clean-names.ts";

/** Where pages without data show who wrote them. */
const AUTHOR_ELEMENTS =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .byline, .author, .p-author';

/** An element with more text holds more than names. */
const MAX_UNITS = 400;

/**
 * Returns the authors of a page, names joined by commas: those its data names, else those it shows;
 * `null` when there are none. Addresses and account names are no names.
 */
export function pageByline(document: PageDocument, named: readonly string[]): string | null {
  const names = cleanNames(named);
  if (names.length > 0) return names.join(", ");
  for (const element of document.body.querySelectorAll(AUTHOR_ELEMENTS)) {
    if (element.textContent.length > MAX_UNITS) continue;
    const [shown] = cleanNames(collectBlocks(element).map((block) => block.text));
    if (shown !== undefined) return shown;
  }
  return null;
}
