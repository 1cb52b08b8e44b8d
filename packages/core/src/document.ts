import type { Article, SentenceSpan } from "./article.ts";
import type { Language } from "./language/language.ts";

/** What a token is: a word, a number (digits, perhaps with separators), or anything else that prints. */
export type TokenKind = "word" | "number" | "mark";

/** A token of the article: `[start, end)` in UTF-16 units of `article.text`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** The token in lower case, with straight apostrophes. */
  readonly norm: string;
  /** Index into `document.terms`; -1 for stop words and marks, which carry no content. */
  readonly term: number;
}

/** A sentence of the article with its tokens. */
export interface Sentence extends SentenceSpan {
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Words between white space, as `wc -w` counts them. */
  readonly words: number;
}

/** An article taken apart: the one value that rankers, selection and questions read. */
export interface Document {
  readonly article: Article;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** Every distinct stem of the article, in order of first use. */
  readonly terms: readonly string[];
}
