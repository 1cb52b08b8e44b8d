import type { SourceBlock } from "../article.ts";
import { isFurniture } from "./furniture.ts";
import { joinLines, looksWrapped } from "./join-lines.ts";

/** A line that opens a list item: a bullet, or a number or letter with its mark. */
const LIST_ITEM = /^\s*(?:[-*•–—‣⁃◦]\s*|\(?\d{1,3}[.)]+\s+)\S/u;

const MARKDOWN_HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;

const QUOTE_LINE = /^\s*>\s?/u;

/** A heading has no more words than this; longer lines are prose that lost its full stop. */
const HEADING_WORDS = 16;

/** Ends of prose: a full stop, a question or exclamation mark, an ellipsis, perhaps in closing marks. */
const PROSE_END = /[.!?…。！？؟।][\])}"'”’»›]*$/u;

/** Ends that a heading does not have either. */
const OPEN_END = /[,;:，；：]$/u;

/**
 * Returns the blocks of a plain text, in order: paragraphs, headings, list items and quotes.
 *
 * Paragraphs are split at blank lines. Inside such a chunk, hard-wrapped lines are joined again; lines
 * that are furniture, list items or prose of their own stay apart. A short line without an end mark
 * that stands before prose is a heading. Time is linear in the text.
 */
export function splitBlocks(text: string): SourceBlock[] {
  const blocks = text
    .split(/\n[ \t]*\n/u)
    .flatMap((chunk) => splitChunk(chunk))
    .filter((block) => block.text !== "");
  return markHeadings(blocks);
}

function splitChunk(chunk: string): SourceBlock[] {
  const lines = chunk.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) return [];
  if (lines.every((line) => QUOTE_LINE.test(line))) {
    return [{ kind: "quote", text: joinLines(lines.map((line) => line.replace(QUOTE_LINE, ""))) }];
  }
  const blocks: SourceBlock[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(...splitProse(open));
    open = [];
  };
  let inList = false;
  for (const line of lines) {
    const heading = MARKDOWN_HEADING.exec(line);
    if (heading !== null) {
      close();
      blocks.push({
        kind: "heading",
        text: collapse(heading[2] ?? ""),
        level: heading[1]?.length ?? 1,
      });
    } else if (LIST_ITEM.test(line)) {
      close();
      inList = true;
      blocks.push({ kind: "list-item", text: collapse(line) });
    } else if (inList && /^\s+\S/u.test(line)) {
      const item = blocks.pop();
      blocks.push({ kind: "list-item", text: joinLines([item?.text ?? "", line]) });
    } else {
      inList = false;
      open.push(line);
    }
  }
  close();
  return blocks;
}

/** Splits lines that are neither headings nor list items into paragraphs. */
function splitProse(lines: readonly string[]): SourceBlock[] {
  const groups = looksWrapped(lines) ? [lines] : groupLines(lines);
  return groups.map((group) => ({ kind: "paragraph", text: joinLines(group) }));
}

/** Groups lines so that each group is a paragraph: a line goes on only while no line has ended. */
function groupLines(lines: readonly string[]): string[][] {
  const anyEnds = lines.some((line) => PROSE_END.test(line.trim()));
  const groups: string[][] = [];
  let open: string[] = [];
  for (const line of lines) {
    const trimmed = line.trim();
    const alone = !anyEnds || isFurniture(trimmed);
    if (alone && open.length > 0) {
      groups.push(open);
      open = [];
    }
    open.push(line);
    if (alone || PROSE_END.test(trimmed)) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

/**
 * Turns paragraphs that look like headings into headings, where they stand before prose. A text in
 * which most blocks look so (a poem, a list of names) has no headings at all.
 */
function markHeadings(blocks: readonly SourceBlock[]): SourceBlock[] {
  const looks = blocks.map((block) => block.kind === "paragraph" && looksLikeHeading(block.text));
  const candidates = looks.filter(Boolean).length;
  const prose = blocks.filter((block, at) => !looks[at] && block.kind === "paragraph").length;
  if (candidates > prose + 3) return [...blocks];
  return blocks.map((block, at) => {
    const next = blocks.slice(at + 1, at + 4).find((_, ahead) => looks[at + 1 + ahead] !== true);
    return looks[at] === true && next !== undefined ? { kind: "heading", text: block.text } : block;
  });
}

function looksLikeHeading(text: string): boolean {
  if (PROSE_END.test(text) && !/^[^.!…]{1,80}\?$/u.test(text)) return false;
  if (OPEN_END.test(text) || isFurniture(text)) return false;
  return (
    text.split(/\s+/u).length <= HEADING_WORDS &&
    /^["'“‘«„¿¡(\[]*[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u.test(text)
  );
}

function collapse(text: string): string {
  return text.replace(/[ \t]+/gu, " ").trim();
}
