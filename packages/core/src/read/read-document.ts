import type { Article } from "../article.ts";
import type { Document, Sentence } from "../document.ts";
import type { Language } from "../language/language.ts";
import { loadLanguage } from "../language/load-language.ts";
import { countWords } from "./count-words.ts";
import { createTermIndex, tokenise } from "./tokenise.ts";

/** Returns the article taken apart into sentences with tokens and terms; time is linear in its text. */
export async function readDocument(article: Article): Promise<Document> {
  return takeApart(article, await loadLanguage(article.language));
}

/** Returns the article taken apart in a language that is at hand; time is linear in its text. */
export function takeApart(article: Article, language: Language): Document {
  const terms = createTermIndex();
  const sentences = article.sentences.map(({ start, end, block }, index): Sentence => ({
    start,
    end,
    block,
    index,
    tokens: tokenise(article.text, start, end, language, terms),
    words: countWords(article.text.slice(start, end)),
  }));
  return { article, language, sentences, terms: terms.terms };
}
