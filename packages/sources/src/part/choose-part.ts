import type { SourceBlock } from "@precis/core";

import { findSection } from "./find-section.ts";
import type { PageRange } from "./page-range.ts";

/** The part of a source that is to be read. */
export interface PartOptions {
  /** Pages, for a source that has some; those around them are left out before anything is read. */
  readonly pages?: PageRange;
  /** The name of a section, its heading or a part of it; other sections are left out. */
  readonly section?: string;
}

/**
 * Returns the blocks in the part that is to be read: on its pages, then in its section.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` where there is no such section.
 */
export function choosePart(
  blocks: readonly SourceBlock[],
  { pages, section }: PartOptions,
  source: string,
): readonly SourceBlock[] {
  const onPages =
    pages === undefined
      ? blocks
      : blocks.filter(({ page = 0 }) => page >= pages.first && page <= pages.last);
  if (section === undefined) return onPages;
  const { start, end } = findSection(
    onPages.map((block) =>
      block.furniture === undefined ? block : { ...block, kind: "furniture" },
    ),
    section,
    source,
  );
  return onPages.slice(start, end);
}
