import type { SourceBlock } from "../../article.ts";
import { groupLines } from "./group-lines.ts";
import { isTable } from "./is-table.ts";
import { joinLines, looksWrapped } from "./join-lines.ts";

/** A line that opens a list item: a bullet, or a number or letter with its mark. */
const LIST_ITEM = /^\s*(?:[-*•–—‣⁃◦]\s*|\(?\d{1,3}[.)]+\s+)\S/u;

const MARKDOWN_HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;

const QUOTE_LINE = /^\s*>\s?/u;

/** Returns the blocks of a stretch of text without blank lines, in order; a block's text may be empty. */
export function splitChunk(chunk: string): SourceBlock[] {
  const lines = chunk.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) return [];
  if (isTable(lines)) {
    return [{ kind: "table", text: lines.map((line) => joinLines([line])).join("\n") }];
  }
  if (lines.every((line) => QUOTE_LINE.test(line))) {
    return [{ kind: "quote", text: joinLines(lines.map((line) => line.replace(QUOTE_LINE, ""))) }];
  }
  return splitLines(lines);
}

function splitLines(lines: readonly string[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let prose: string[] = [];
  let inList = false;
  const closeProse = (): void => {
    if (prose.length > 0) blocks.push(...toParagraphs(prose));
    prose = [];
  };
  for (const line of lines) {
    const marked = readHeading(line) ?? readItem(line);
    if (marked !== undefined) {
      closeProse();
      blocks.push(marked);
      inList = marked.kind === "list-item";
    } else if (inList && /^\s+\S/u.test(line)) {
      const item = blocks.pop();
      blocks.push({ kind: "list-item", text: joinLines([item?.text ?? "", line]) });
    } else {
      inList = false;
      prose.push(line);
    }
  }
  closeProse();
  return blocks;
}

function readHeading(line: string): SourceBlock | undefined {
  const [, marks, text] = MARKDOWN_HEADING.exec(line) ?? [];
  if (marks === undefined || text === undefined) return undefined;
  return { kind: "heading", text: joinLines([text]), level: marks.length };
}

function readItem(line: string): SourceBlock | undefined {
  return LIST_ITEM.test(line) ? { kind: "list-item", text: joinLines([line]) } : undefined;
}

function toParagraphs(lines: readonly string[]): SourceBlock[] {
  const groups = lines.length === 1 || looksWrapped(lines) ? [lines] : groupLines(lines);
  return groups.map((group) => ({ kind: "paragraph", text: joinLines(group) }));
}
