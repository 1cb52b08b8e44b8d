import { PrecisError } from "../errors.ts";
import type { Random } from "../maths/random.ts";
import type { QuizSettings } from "../quiz-options.ts";
import type { Question, Quiz } from "../quiz.ts";
import { leastGuessable } from "./audit/least-guessable.ts";
import { measureQuality } from "./audit/measure-quality.ts";
import type { Chosen } from "./sets/choose-questions.ts";
import { explainUnchosen } from "./sets/explain-unchosen.ts";
import type { Material } from "./gather-material.ts";
import { listBank } from "./options/list-bank.ts";
import { needsOf } from "./sets/needs-of.ts";
import { pickDistractors } from "./options/pick-distractors.ts";
import type { Rejections } from "./rejections.ts";
import { measureSameness, sharesQuestions } from "./sets/sameness.ts";
import { writeQuestions } from "./write-questions.ts";

/**
 * Returns the quiz that a chosen set becomes: its options dealt so that guessers do badly, with a word bank
 * where one was asked for, and audited.
 *
 * @param deal - decides every shuffle
 * @param earlier - forms of the same quiz; what they have too is asked in another order and has its answer
 * in another place, as far as can be
 * @throws {@link PrecisError} `NO_QUESTIONS` for an empty set.
 */
export function composeQuiz(
  material: Material,
  chosen: readonly Chosen[],
  settings: QuizSettings,
  deal: Random,
  earlier: readonly Quiz[] = [],
): Quiz {
  const { article, document, candidates } = material;
  const rejections = material.rejections.with(explainUnchosen(material, chosen, needsOf(settings)));
  if (chosen.length === 0) throw noQuestions(rejections);
  const draw = (): Question[] => {
    const optioned = pickDistractors(chosen, settings.options - 1, deal);
    const questions = writeQuestions(article, document, optioned, settings.kind);
    return sharesQuestions(questions, earlier) ? deal.shuffle(questions) : questions;
  };
  const questions = leastGuessable(draw, (drawn) => measureSameness(drawn, earlier));
  const quiz = { questions, ...(settings.bank && { bank: listBank(questions, settings.seed) }) };
  const quality = measureQuality(document, quiz, {
    requested: settings.questions,
    askable: candidates.map(({ askable }) => askable.index),
    rejected: rejections.toRecord(),
  });
  return { seed: settings.seed, ...quiz, quality };
}

function noQuestions(rejections: Rejections): PrecisError {
  const reasons = Object.entries(rejections.toRecord())
    .map(([reason, count]) => `${reason} ${count}`)
    .join(", ");
  return new PrecisError(
    "NO_QUESTIONS",
    `Nothing can be asked about this article${reasons === "" ? "" : `; turned down were: ${reasons}`}. ` +
      "Give a longer article with names, dates or numbers.",
  );
}
