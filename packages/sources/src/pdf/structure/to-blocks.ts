import type { SourceBlock } from "@precis/core";

import { tidyText } from "../../text/tidy-text.ts";
import type { Line } from "../file/pdf-page.ts";
import { tableText } from "../layout/split-tables.ts";
import { joinWords, type Vocabulary } from "../paragraphs/join-words.ts";
import { stripBullet } from "../paragraphs/list-mark.ts";
import type { Paragraph } from "../paragraphs/paragraph.ts";
import { runningKey } from "./running-lines.ts";

/**
 * Returns the blocks of a document, each with the page it starts on, running heads among them: every one
 * once, before the text of the first page that has it.
 */
export function toBlocks(
  paragraphs: readonly Paragraph[],
  running: Iterable<Line>,
  vocabulary: Vocabulary,
): SourceBlock[] {
  const heads = distinctHeads(running);
  const blocks: SourceBlock[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const page = paragraph.lines[0]?.page ?? 1;
    for (let head = heads[next]; head !== undefined && head.page <= page; head = heads[next]) {
      blocks.push(toHead(head));
      next += 1;
    }
    blocks.push(toBlock(paragraph, page, vocabulary));
  }
  return [...blocks, ...heads.slice(next).map(toHead)].filter(({ text }) => text !== "");
}

function distinctHeads(running: Iterable<Line>): Line[] {
  const byKey = new Map<string, Line>();
  for (const line of running) {
    const key = runningKey(line);
    if (!byKey.has(key)) byKey.set(key, line);
  }
  return [...byKey.values()].toSorted((a, b) => a.page - b.page);
}

function toHead({ text, page }: Line): SourceBlock {
  return { kind: "paragraph", text: tidyText(text), page, furniture: "running-head" };
}

function toBlock(paragraph: Paragraph, page: number, vocabulary: Vocabulary): SourceBlock {
  const { kind, level, furniture } = paragraph;
  return {
    kind,
    text: textOf(paragraph, vocabulary),
    page,
    ...(level === undefined ? {} : { level }),
    ...(furniture === undefined ? {} : { furniture }),
  };
}

function textOf({ kind, lines }: Paragraph, vocabulary: Vocabulary): string {
  if (kind === "code") return codeText(lines);
  if (kind === "table") return tableText(lines);
  const joined = joinWords(
    lines.map(({ text }) => text),
    vocabulary,
  );
  return tidyText(kind === "list-item" ? stripBullet(joined) : joined);
}

/** Returns lines of equally wide letters as they stand: each further in by as many spaces. */
function codeText(lines: readonly Line[]): string {
  const left = Math.min(...lines.map((line) => line.left));
  return lines
    .map((line) => {
      const letterWidth = (line.right - line.left) / Math.max(1, line.text.length);
      const indent = Math.min(40, Math.round((line.left - left) / Math.max(1, letterWidth)));
      return " ".repeat(indent) + line.text;
    })
    .join("\n");
}
