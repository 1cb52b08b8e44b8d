import type { Article } from "../article.ts";
import type { Document, Sentence, Token } from "../document.ts";

/** Over this many words a text is a report or a book: about ten pages, five times a news story. */
export const LONG_TEXT_WORDS = 2500;

/** A stretch with fewer sentences is a title page or a note, and goes with the section before it. */
const LEAST_SENTENCES = 5;

/** Headings whose source does not say their level rank below all that do. */
const NO_LEVEL = 7;

/** A stretch of a document that is read as an article of its own. */
export interface Section {
  /** The index in the whole document of the section's first sentence. */
  readonly first: number;
  /** Its sentences, counted from 0, with terms of its own; offsets are those of the whole text. */
  readonly document: Document;
}

/**
 * Returns the sections of a document, in order and without a gap: a report's chapters under its main
 * headings. A news story, or a long text without headings, is one section.
 *
 * What tells a good sentence in an article, such as standing near its top, tells it in a chapter too, but
 * says little of a chapter in its book. Time is linear in the document.
 */
export function splitSections(document: Document): readonly Section[] {
  const { article, sentences } = document;
  const starts = article.words > LONG_TEXT_WORDS ? sectionStarts(article) : [0];
  if (starts.length === 1) return [{ first: 0, document }];
  return starts.map((first, at) => ({
    first,
    document: narrow(document, first, starts[at + 1] ?? sentences.length),
  }));
}

/** Returns the indexes of the sentences that open a section; the first is 0. */
function sectionStarts({ blocks, sentences }: Article): readonly number[] {
  const main = mainLevel(blocks.filter(({ kind }) => kind === "heading").map(levelOf));
  const starts = [0];
  let block = 0;
  for (const [index, sentence] of sentences.entries()) {
    let opens = false;
    for (; block < sentence.block; block += 1) {
      const passed = blocks[block];
      if (passed?.kind === "heading" && levelOf(passed) <= main) opens = true;
    }
    if (opens && index - (starts.at(-1) ?? 0) >= LEAST_SENTENCES) starts.push(index);
  }
  if (starts.length > 1 && sentences.length - (starts.at(-1) ?? 0) < LEAST_SENTENCES) starts.pop();
  return starts;
}

/** Returns the highest level with more than one heading; one alone is the title of the whole. */
function mainLevel(levels: readonly number[]): number {
  const repeated = levels.filter((level, at) => levels.indexOf(level) !== at);
  return Math.min(NO_LEVEL, ...repeated);
}

function levelOf({ level = NO_LEVEL }: { readonly level?: number }): number {
  return level;
}

/** Returns the document of a stretch of sentences. */
function narrow(document: Document, from: number, to: number): Document {
  const terms: string[] = [];
  const ids = new Map<number, number>();
  const rename = (token: Token): Token => {
    if (token.term < 0) return token;
    let term = ids.get(token.term);
    if (term === undefined) {
      term = terms.length;
      ids.set(token.term, term);
      terms.push(document.terms[token.term] ?? "");
    }
    return { ...token, term };
  };
  const sentences = document.sentences.slice(from, to).map((sentence, index): Sentence => ({
    ...sentence,
    index,
    tokens: sentence.tokens.map(rename),
  }));
  const article = {
    ...document.article,
    sentences: document.article.sentences.slice(from, to),
    words: sentences.reduce((sum, { words }) => sum + words, 0),
  };
  return { ...document, article, sentences, terms };
}
