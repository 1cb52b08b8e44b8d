import type { Article } from "./article.ts";
import { chooseForms } from "./ask/sets/choose-forms.ts";
import { composeQuiz } from "./ask/compose-quiz.ts";
import { gatherMaterial } from "./ask/gather-material.ts";
import { needsOf } from "./ask/sets/needs-of.ts";
import { createRandom } from "./maths/random.ts";
import { parseForms, parseQuizOptions } from "./quiz-options.ts";
import type { Forms, FormsOptions, Quiz } from "./quiz.ts";

/**
 * Returns several forms of a quiz, for pupils who sit side by side: as many questions in each, each form as
 * sound as a quiz by itself, alike in types, coverage and worth.
 *
 * No two forms ask the same while the article has enough; then as few questions as can be come again, in
 * another order and with their answers in other places. Equal articles, options and seeds give equal forms.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` for an option out of range; `NO_QUESTIONS` when nothing in
 * the article can be asked about.
 */
export async function makeForms(
  article: Article,
  { forms, ...options }: FormsOptions,
): Promise<Forms> {
  const count = parseForms(forms);
  const settings = parseQuizOptions(options, article);
  const material = await gatherMaterial(article);
  const { candidates, relations, search } = material;
  const sets = chooseForms(candidates, relations, needsOf(settings), count, search);
  const deal = createRandom(settings.seed);
  const quizzes: Quiz[] = [];
  for (const set of sets) quizzes.push(composeQuiz(material, set, settings, deal, quizzes));
  return { seed: settings.seed, forms: quizzes };
}
