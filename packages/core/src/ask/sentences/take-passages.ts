import type { Article, SentenceSpan } from "../../article.ts";

/** An article of more sentences than this is asked about in passages; a long feature has half as many. */
const MOST_SENTENCES = 400;

/** Sentences in a passage: enough for a quiz to have context and wrong answers from nearby. */
const PASSAGE_SENTENCES = 20;

/**
 * Returns the article with the sentences of evenly spread passages only, so that a book costs no more
 * than a chapter; a shorter article is returned as it is. Text and offsets stay.
 */
export function takePassages(article: Article): Article {
  const { sentences } = article;
  if (sentences.length <= MOST_SENTENCES) return article;
  const passages = MOST_SENTENCES / PASSAGE_SENTENCES;
  const stride = (sentences.length - PASSAGE_SENTENCES) / (passages - 1);
  const taken = Array.from({ length: passages }, (_, passage): readonly SentenceSpan[] => {
    const from = Math.floor(passage * stride);
    return sentences.slice(from, from + PASSAGE_SENTENCES);
  });
  return { ...article, sentences: taken.flat() };
}
