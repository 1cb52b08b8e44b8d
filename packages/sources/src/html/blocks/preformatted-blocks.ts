import type { SourceBlock } from "@precis/core";

import { joinBreaks } from "../../text/join-breaks.ts";

/** A sentence that ends and another that begins, as prose has and code has not. */
const SENTENCE_BREAK = /\p{Ll}[.!?]["”’)]?\s+["“‘(]?\p{Lu}\p{L}*\s/gu;

/** So many of them make prose. */
const PROSE_BREAKS = 3;

/** What code is full of and prose is not. */
const CODE_MARKS = /[{}<>=;\\|_#$]/gu;

/** More of these than this share, and it is code whatever its comments say. */
const CODE_SHARE = 0.01;

/**
 * Returns the blocks of preformatted text: paragraphs where it is prose, as on old pages and in archived
 * mail, else one block of code with its white space.
 */
export function preformattedBlocks(raw: string): SourceBlock[] {
  const text = raw
    .replace(/\r\n?/gu, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "")
    .replace(/^(?:[ \t]*\n)+/u, "")
    .trimEnd();
  if (text.trim() === "") return [];
  const breaks = text.match(SENTENCE_BREAK)?.length ?? 0;
  const marks = text.match(CODE_MARKS)?.length ?? 0;
  if (breaks < PROSE_BREAKS || marks > text.length * CODE_SHARE) return [{ kind: "code", text }];
  return text
    .split(/\n[ \t]*\n/u)
    .flatMap((chunk) => joinBreaks(chunk))
    .map((paragraph) => ({ kind: "paragraph", text: paragraph.replace(/\s+/gu, " ") }));
}
