import type { BlockKind } from "@precis/core";

import { joinBreaks } from "../../text/join-breaks.ts";
import { tidyText } from "../../text/tidy-text.ts";
import { headingLevel, isBlockElement } from "../tree/element-names.ts";
import type { PageElement } from "../tree/page-node.ts";
import { walkPage } from "../tree/walk-page.ts";
import { InlineRun, type InlineText } from "./inline-run.ts";
import type { PageBlock } from "./page-block.ts";
import { dataRows } from "./page-table.ts";
import { preformattedBlocks } from "./preformatted-blocks.ts";

/** A block element that is open, and what text in it is. */
interface Context {
  readonly element: PageElement;
  readonly kind: BlockKind;
  readonly level: number;
}

/** A bold line of at most so many units and without an end mark is a heading in all but its tag. */
const BOLD_HEADING_UNITS = 100;

const BOLD_SHARE = 0.95;

/**
 * Returns the blocks inside an element in page order: text between block tags, with what it is. Lines
 * that `br` parts are paragraphs, unless one goes on in the next. A table of data is one block with a
 * row a line, since its cells are no sentences. Time is linear in the page.
 */
export function collectBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  const run = new InlineRun();
  const contexts: Context[] = [{ element: root, kind: "paragraph", level: 0 }];
  const flush = (): void => {
    const context = contexts.at(-1);
    if (context === undefined) return;
    // Spread into one call, the lines of a long preformatted text would overflow the stack.
    for (const block of toBlocks(run.take(), context)) blocks.push(block);
  };
  walkPage(root, {
    enter(element) {
      const { tagName } = element;
      if (tagName === "TITLE") return false;
      if (tagName === "BR") {
        if (!run.break()) flush();
        return false;
      }
      if (!isBlockElement(tagName)) return run.enter(element);
      flush();
      const rows = tagName === "TABLE" ? dataRows(element) : undefined;
      if (rows !== undefined) {
        blocks.push(tableBlock(rows, element));
        return false;
      }
      contexts.push(
        contextOf(element, contexts.at(-1)?.kind ?? "paragraph", contexts.at(-1)?.level),
      );
      return true;
    },
    leave(element) {
      if (!isBlockElement(element.tagName)) return run.leave(element);
      flush();
      contexts.pop();
    },
    text(text) {
      run.text(contexts.at(-1)?.kind === "code" ? text : text.replace(/\s+/gu, " "));
    },
  });
  flush();
  return blocks;
}

function contextOf(element: PageElement, outer: BlockKind, outerLevel = 0): Context {
  const { tagName } = element;
  const level = headingLevel(
    tagName,
    element.getAttribute("role"),
    element.getAttribute("aria-level"),
  );
  if (level > 0) return { element, kind: "heading", level };
  switch (tagName) {
    case "PRE":
    case "LISTING":
    case "XMP":
      return { element, kind: "code", level: 0 };
    case "LI":
    case "DT":
    case "DD":
      return { element, kind: "list-item", level: 0 };
    case "BLOCKQUOTE":
      return { element, kind: "quote", level: 0 };
    default:
      return { element, kind: outer, level: outerLevel };
  }
}

function toBlocks(inline: InlineText, { element, kind, level }: Context): PageBlock[] {
  const { linkShare, timeShare } = inline;
  const facts = { element, linkShare, timeShare };
  if (kind === "code")
    return preformattedBlocks(inline.text).map((block) => ({ ...block, ...facts }));
  const text = tidyText(inline.text);
  if (text === "") return [];
  if (kind === "heading") return [{ kind, text: text.replaceAll("\n", " "), level, ...facts }];
  if (kind === "paragraph" && inline.strongShare >= BOLD_SHARE && isHeadingLine(text)) {
    return [{ kind: "heading", text, ...facts }];
  }
  return joinBreaks(text).map((line) => ({ kind, text: line, ...facts }));
}

function isHeadingLine(text: string): boolean {
  return text.length <= BOLD_HEADING_UNITS && !/[\n]|[.!:,;…]["”’)]*$/u.test(text);
}

function tableBlock(rows: readonly (readonly PageElement[])[], element: PageElement): PageBlock {
  const text = rows.map((cells) => cells.map((cell) => cellText(cell)).join(" | ")).join("\n");
  return { kind: "table", text, element, linkShare: 0, timeShare: 0 };
}

function cellText(cell: PageElement): string {
  return collectBlocks(cell)
    .map((block) => block.text.replaceAll("\n", " "))
    .join(" ");
}
