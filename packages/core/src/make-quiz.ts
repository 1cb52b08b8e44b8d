import type { Article } from "./article.ts";
import { chooseQuestions } from "./ask/sets/choose-questions.ts";
import { composeQuiz } from "./ask/compose-quiz.ts";
import { gatherMaterial } from "./ask/gather-material.ts";
import { needsOf } from "./ask/sets/needs-of.ts";
import { createRandom } from "./maths/random.ts";
import { parseQuizOptions } from "./quiz-options.ts";
import type { Quiz, QuizOptions } from "./quiz.ts";

/**
 * Returns a comprehension quiz: sentences of the article with a gap, each with its answer, its options
 * or aliases, and the sentence that proves it, and what an audit says of the whole.
 *
 * An article that is too short or too thin gives fewer questions than asked for, and
 * `quality.rejected` says why. Equal articles, options and seeds give equal quizzes. English is tagged
 * by compromise and names are looked up in WordNet, both loaded on the first quiz.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` for an option out of range; `NO_QUESTIONS` when nothing
 * in the article can be asked about.
 */
export async function makeQuiz(article: Article, options: QuizOptions = {}): Promise<Quiz> {
  const settings = parseQuizOptions(options, article);
  const material = await gatherMaterial(article);
  const { candidates, relations, search } = material;
  const chosen = chooseQuestions(candidates, relations, needsOf(settings), search);
  return composeQuiz(material, chosen, settings, createRandom(settings.seed));
}
