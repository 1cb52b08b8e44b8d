import type { Article, Block, SentenceSpan } from "../../article.ts";
import type { Document } from "../../document.ts";
import type { Language } from "../../language/language.ts";
import { countWords } from "../../read/count-words.ts";
import { takeApart } from "../../read/read-document.ts";

/** What stands between two paragraphs, and between two sentences of one. */
const PARAGRAPH_BREAK = "\n\n";
const SENTENCE_BREAK = " ";

/**
 * Returns paragraphs of sentences as a document, for texts that come without their article. Sentences are
 * numbered through; an empty one keeps its number.
 */
export function layOut(paragraphs: readonly (readonly string[])[], language: Language): Document {
  const blocks: Block[] = [];
  const sentences: SentenceSpan[] = [];
  let length = 0;
  for (const [block, paragraph] of paragraphs.entries()) {
    if (block > 0) length += PARAGRAPH_BREAK.length;
    const start = length;
    for (const [at, sentence] of paragraph.entries()) {
      if (at > 0) length += SENTENCE_BREAK.length;
      sentences.push({ start: length, end: length + sentence.length, block });
      length += sentence.length;
    }
    blocks.push({ kind: "paragraph", start, end: length });
  }
  const text = paragraphs.map((paragraph) => paragraph.join(SENTENCE_BREAK)).join(PARAGRAPH_BREAK);
  return takeApart(toArticle(text, blocks, sentences, language), language);
}

function toArticle(
  text: string,
  blocks: readonly Block[],
  sentences: readonly SentenceSpan[],
  { code }: Language,
): Article {
  return {
    title: null,
    byline: null,
    published: null,
    source: "text",
    language: code,
    text,
    blocks,
    sentences,
    words: countWords(text),
    dropped: [],
  };
}
