import type { Article, Block, Dropped, SentenceSpan, SourceBlock } from "../article.ts";
import type { Language } from "../language/language.ts";
import { asideReason } from "./furniture.ts";
import type { Found } from "./find-metadata.ts";
import { countWords } from "./count-words.ts";
import { splitSentences } from "./split-sentences.ts";

/** What stands between two blocks of `article.text`. */
const BLOCK_BREAK = "\n\n";

/**
 * Returns the article: its blocks joined into one text, its sentences as offsets into that text, and
 * everything that was dropped, sentences that are furniture inside a paragraph included.
 */
export function composeArticle(
  found: Found,
  dropped: readonly Dropped[],
  language: Language,
): Article {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const sentences: SentenceSpan[] = [];
  const asides: Dropped[] = [];
  let length = 0;
  for (const source of found.body) {
    const block = readBlock(source, language, asides);
    if (block.text === "") continue;
    if (parts.length > 0) {
      parts.push(BLOCK_BREAK);
      length += BLOCK_BREAK.length;
    }
    for (const { start, end } of block.sentences) {
      sentences.push({ start: length + start, end: length + end, block: blocks.length });
    }
    blocks.push(toBlock(source, length, block.text.length));
    parts.push(block.text);
    length += block.text.length;
  }
  const text = parts.join("");
  return {
    title: found.title,
    byline: found.byline,
    published: found.published,
    source: found.source,
    language: language.code,
    text,
    blocks,
    sentences,
    words: countWords(text),
    dropped: [...dropped, ...asides],
  };
}

interface BlockText {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** Returns a block's text without furniture sentences, and its sentences relative to that text. */
function readBlock(source: SourceBlock, language: Language, asides: Dropped[]): BlockText {
  if (source.kind === "heading" || source.kind === "table" || source.kind === "code")
    return { text: source.text, sentences: [] };
  const pieces: string[] = [];
  const sentences: { start: number; end: number }[] = [];
  let length = 0;
  let lastEnd = 0;
  for (const { start, end } of splitSentences(source.text, language)) {
    const sentence = source.text.slice(start, end);
    const reason = asideReason(sentence);
    if (reason !== undefined) {
      asides.push({ text: sentence, reason });
    } else {
      if (pieces.length > 0) {
        const between = source.text.slice(lastEnd, start);
        // What was cut leaves one space; what a lost line break glued together gets one.
        const gap = /^\s+$/u.test(between) ? between : " ";
        pieces.push(gap);
        length += gap.length;
      }
      pieces.push(sentence);
      sentences.push({ start: length, end: length + sentence.length });
      length += sentence.length;
    }
    lastEnd = end;
  }
  return { text: pieces.join(""), sentences };
}

function toBlock({ kind, level, page }: SourceBlock, start: number, length: number): Block {
  return {
    kind,
    start,
    end: start + length,
    ...(level === undefined ? {} : { level }),
    ...(page === undefined ? {} : { page }),
  };
}
