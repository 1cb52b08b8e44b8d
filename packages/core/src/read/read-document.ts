import type { Article } from "../article.ts";
import type { Document, Sentence } from "../document.ts";
import { loadLanguage } from "../language/load-language.ts";
import { countWords } from "./count-words.ts";
import { createTermIndex, tokenise } from "./tokenise.ts";

/** Returns the article taken apart into sentences with tokens and terms; time is linear in its text. */
export async function readDocument(article: Article): Promise<Document> {
  const language = await loadLanguage(article.language);
  const terms = createTermIndex();
  const sentences = article.sentences.map((span, index): Sentence => ({
    ...span,
    index,
    tokens: tokenise(article.text, span.start, span.end, language, terms),
    words: countWords(article.text.slice(span.start, span.end)),
  }));
  return { article, language, sentences, terms: terms.terms };
}
