import { lettersOf } from "../../text/compare-text.ts";
import { type PageBlock, isProse } from "../blocks/page-block.ts";
import { findMenus } from "./find-menus.ts";
import { LINK_LINE_SHARE, TIME_LINE_SHARE, isDateLine } from "./line-reason.ts";

/** A heading of more units is a standfirst in a heading's clothes. */
const HEADING_UNITS = 80;

/**
 * Returns the content without lines that are furniture by their markup: lines and lists that are links,
 * date lines, the title, a standfirst set as a heading, and headings with nothing under them.
 */
export function dropPageLines(
  content: readonly PageBlock[],
  titles: readonly string[],
): readonly PageBlock[] {
  const named = new Set(titles.map((title) => lettersOf(title)));
  const menus = findMenus(content);
  const opened = dropOpening(content);
  const start = opened.findIndex((block) => isProse(block));
  const isTitle = (block: PageBlock, at: number): boolean =>
    (block.kind === "heading" || at < start) && named.has(lettersOf(block.text));
  const lines = opened.filter(
    (block, at) =>
      !menus.has(block) &&
      !isSign(block) &&
      !isLinkLine(block) &&
      block.timeShare < TIME_LINE_SHARE &&
      !isTitle(block, at),
  );
  return dropEmptyHeadings(lines);
}

/** A sign alone is a button ("+", "×"); a row of them parts sections. */
function isSign({ kind, text }: PageBlock): boolean {
  return kind !== "code" && /^[^\p{L}\p{N}]{1,2}$/u.test(text);
}

/** An address printed as a link is content; so are links in lists that say more. */
function isLinkLine(block: PageBlock): boolean {
  const isLine = block.kind === "paragraph" || block.kind === "heading";
  const isAddress = /[/.]/u.test(block.text) && !/\s/u.test(block.text);
  return isLine && block.linkShare > LINK_LINE_SHARE && !isAddress;
}

/**
 * Returns the content without what stands before its first paragraph and is not part of it: lines above
 * the title, the title in another wording, a standfirst set as a heading, and lines with a date.
 */
function dropOpening(lines: readonly PageBlock[]): readonly PageBlock[] {
  const start = lines.findIndex((block) => isProse(block));
  const title = lines.slice(0, start).findLastIndex(({ level }) => level === 1);
  return lines.filter(({ kind, text }, at) => {
    if (at >= start) return true;
    if (at <= title) return false;
    if (kind === "heading") return text.length <= HEADING_UNITS && !/[.!]$/u.test(text);
    return kind !== "paragraph" || !isDateLine(text);
  });
}

/**
 * A heading element stays when text follows before the next heading of its level or a higher one. A bold
 * line is no such heading: it may be the last line of the article.
 */
function dropEmptyHeadings(lines: readonly PageBlock[]): readonly PageBlock[] {
  const kept: PageBlock[] = [];
  let below: "nothing" | "text" | number = "nothing";
  for (const block of lines.toReversed()) {
    const { level } = block;
    const isOpen =
      below === "text" || (below !== "nothing" && level !== undefined && level < below);
    if (level !== undefined && !isOpen) continue;
    kept.push(block);
    below = level ?? "text";
  }
  return kept.toReversed();
}
