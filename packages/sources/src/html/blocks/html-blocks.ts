import type { SourceBlock } from "@precis/core";

import { buildPage } from "../tree/build-page.ts";
import { collectBlocks } from "./collect-blocks.ts";
import type { PageBlock } from "./page-block.ts";

/**
 * Returns the blocks of a piece of HTML as it stands, nothing dropped.
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` as {@link buildPage} does.
 */
export function htmlBlocks(html: string): SourceBlock[] {
  return collectBlocks(buildPage(html).document.body).map((block) => toSourceBlock(block));
}

/** Returns a block without what only matters on its page. */
export function toSourceBlock({ kind, text, level, furniture }: PageBlock): SourceBlock {
  return {
    kind,
    text,
    ...(level === undefined ? {} : { level }),
    ...(furniture === undefined ? {} : { furniture }),
  };
}
