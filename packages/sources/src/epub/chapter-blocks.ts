import type { SourceBlock } from "@precis/core";

import { collectBlocks } from "../html/blocks/collect-blocks.ts";
import { toSourceBlock } from "../html/blocks/html-blocks.ts";
import type { PageBlock } from "../html/blocks/page-block.ts";
import { buildPage } from "../html/tree/build-page.ts";
import type { PageElement } from "../html/tree/page-node.ts";
import { frontMatterReason } from "./front-matter.ts";
import type { ContentsEntry } from "./read-contents.ts";
import type { SpineItem } from "./read-package.ts";

/** A heading opens a chapter only among its first blocks, under a number or a picture's text. */
const FIRST_BLOCKS = 3;

/**
 * Returns the blocks of one part of a book. A chapter opens with a heading: its own, else the one the
 * table of contents gives it; its level is how deep that is there. Notes are furniture, and so is a part
 * that is no text.
 */
export function chapterBlocks(
  xhtml: string,
  item: SpineItem,
  entry: ContentsEntry | undefined,
): SourceBlock[] {
  const { body } = buildPage(xhtml, true).document;
  for (const element of body.querySelectorAll("[role=doc-pagebreak], [hidden]")) element.remove();
  const page = collectBlocks(body);
  const reason = frontMatterReason(item, body, page);
  if (reason !== undefined) {
    return page.map((block) => ({ ...toSourceBlock(block), furniture: reason }));
  }
  return withHeading(
    page.map((block) => toBlock(block)),
    entry,
  );
}

function toBlock(block: PageBlock): SourceBlock {
  const source = toSourceBlock(block);
  return isInNote(block.element) ? { ...source, furniture: "footnote" } : source;
}

function isInNote(element: PageElement): boolean {
  let at: PageElement | null = element;
  while (at !== null && at.tagName !== "BODY") {
    const names = `${at.getAttribute("epub:type") ?? ""} ${at.getAttribute("role") ?? ""}`;
    if (/\b(?:foot|end|rear)notes?\b/u.test(names)) return true;
    at = at.parentNode;
  }
  return false;
}

/** Returns the blocks with a heading on top at the level of the entry, the others below as they were. */
function withHeading(
  blocks: readonly SourceBlock[],
  entry: ContentsEntry | undefined,
): SourceBlock[] {
  const own = blocks.slice(0, FIRST_BLOCKS).find(({ kind }) => kind === "heading");
  if (own === undefined && entry === undefined) return [...blocks];
  const depth = Math.min(6, entry?.depth ?? 1);
  if (own === undefined && entry !== undefined) {
    return [{ kind: "heading", text: entry.label, level: depth }, ...blocks];
  }
  const shift = depth - (own?.level ?? depth);
  return blocks.map((block) => {
    if (block.kind !== "heading") return block;
    const level = block === own ? depth : (block.level ?? depth) + shift;
    return { ...block, level: Math.min(6, Math.max(1, level)) };
  });
}
