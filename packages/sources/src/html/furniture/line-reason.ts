import type { DropReason } from "@precis/core";

import { lettersOf } from "../../text/compare-text.ts";
import type { PageBlock } from "../blocks/page-block.ts";

/** More of a line in `time` elements than this, and it is a date line. */
export const TIME_LINE_SHARE = 0.6;

/** More of a line in links than this, and it only leads elsewhere. */
export const LINK_LINE_SHARE = 0.75;

/** A link that says more than this is a headline, not a name in a menu. */
const HEADLINE_UNITS = 30;

/** Returns why a block that is not part of the article is none, by its look. */
export function lineReason(block: PageBlock, titles: readonly string[]): DropReason {
  const letters = lettersOf(block.text);
  if (titles.some((title) => lettersOf(title) === letters)) return "title";
  if (block.timeShare >= TIME_LINE_SHARE || isDateLine(block.text)) return "timestamp";
  const isMenu = block.linkShare > LINK_LINE_SHARE && block.text.length < HEADLINE_UNITS;
  return isMenu ? "navigation" : "related";
}

/** Returns whether a line has a year, at least a day beside it, and no full stop. */
export function isDateLine(text: string): boolean {
  const digits = text.match(/\d/gu)?.length ?? 0;
  return /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text) && digits > 4 && !/[.!?]$/u.test(text);
}
