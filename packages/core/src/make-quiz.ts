import type { Article } from "./article.ts";
import type { Quiz, QuizOptions } from "./quiz.ts";

/** Returns a quiz. */
export async function makeQuiz(article: Article, options: QuizOptions = {}): Promise<Quiz> {
  throw new Error(`not yet: ${article.source} ${options.seed}`);
}
