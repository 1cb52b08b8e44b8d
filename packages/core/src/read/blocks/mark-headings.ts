import type { SourceBlock } from "../../article.ts";
import { endsProse } from "../ends-prose.ts";
import { isFurniture } from "../furniture.ts";

/** A heading has no more words than this; longer lines are prose that lost its full stop. */
const HEADING_WORDS = 16;

/** A heading stands at most this many blocks before its prose: a title, a subtitle and a section's. */
const PROSE_WITHIN_BLOCKS = 3;

/** With this many more look-alikes than paragraphs of prose, a text is a poem or a list of names. */
const MOST_BESIDE_PROSE = 3;

/** Ends that a heading does not have, beside those of prose. */
const OPEN_END = /[,;:，；：]$/u;

/** A question may be a heading, though it ends as prose does. */
const QUESTION = /^[^.!…]{1,80}\?$/u;

/** Headings open with a capital, a number or a letter of a script without capitals. */
const HEADING_START = /^["'“‘«„¿¡([]*[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u;

/**
 * Returns the blocks with those paragraphs and list items turned into headings that look like one and
 * stand before prose. A text in which most blocks look so has no headings beside those it marks itself.
 */
export function markHeadings(blocks: readonly SourceBlock[]): SourceBlock[] {
  const looks = blocks.map(({ kind, text }) => kind === "paragraph" && looksLikeHeading(text));
  const candidates = looks.filter(Boolean).length;
  const prose = blocks.filter(({ kind }) => kind === "paragraph").length - candidates;
  if (candidates > prose + MOST_BESIDE_PROSE) return [...blocks];
  return blocks.map((block, at) => {
    const isHeading =
      looks[at] === true
        ? looks.slice(at + 1, at + 1 + PROSE_WITHIN_BLOCKS).includes(false)
        : isItemTitle(block) && blocks[at + 1]?.kind === "paragraph" && looks[at + 1] === false;
    return isHeading ? { kind: "heading", text: block.text } : block;
  });
}

/** "1. Zhaozhou Bridge, China" before a paragraph of its own is a heading, not an item of a list. */
function isItemTitle({ kind, text }: SourceBlock): boolean {
  return kind === "list-item" && looksLikeHeading(text.replace(/^\s*\(?\d{1,3}[.)]+\s+/u, ""));
}

function looksLikeHeading(text: string): boolean {
  if (endsProse(text) && !QUESTION.test(text)) return false;
  if (OPEN_END.test(text) || isFurniture(text)) return false;
  return text.split(/\s+/u).length <= HEADING_WORDS && HEADING_START.test(text);
}
