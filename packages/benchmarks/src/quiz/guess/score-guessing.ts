import { bootstrapMean, type Interval } from "../../statistics/bootstrap.ts";
import { meanOf } from "../../statistics/mean.ts";
import { roundPoint } from "../../statistics/round-point.ts";
import type { QuizMeasure } from "../measure-quizzes.ts";
import type { Guessing } from "../quiz-result.ts";
import { centre, weighByFit } from "./fitted-guesser.ts";
import { rightShare } from "./guesser.ts";
import { GUESSERS } from "./guessers.ts";
import { weighByArticle } from "./open-book.ts";

/** Gives, for a story, how often words are met in the others. */
type Background = (story: string) => (word: string) => number;

interface Guessed {
  readonly story: string;
  readonly quiz: number;
  readonly answerIndex: number;
  readonly options: number;
  /** The weights of every simple guesser. */
  readonly weights: readonly (readonly number[])[];
  readonly openBook: number;
}

/** Returns how well quizzes can be guessed without their article, and answered with it. */
export function scoreGuessing(measures: readonly QuizMeasure[], background: Background): Guessing {
  const guessed = guessAll(measures, background);
  const chances = guessed.map(({ options }) => 1 / options);
  const openBook = guessed.map((one) => one.openBook);
  const rights = GUESSERS.map(({ name }, at) => ({
    name,
    values: guessed.map(({ weights, answerIndex }) => rightShare(weights[at] ?? [], answerIndex)),
  })).toSorted((a, b) => meanOf(b.values) - meanOf(a.values));
  const best = rights[0]?.values ?? [];
  const over = (values: readonly number[], others: readonly number[]): Interval =>
    bootstrapQuizzes(
      guessed,
      values.map((value, at) => value - (others[at] ?? 0)),
    );
  return {
    chance: toPercent(meanOf(chances)),
    guessers: rights.map(({ name, values }) => ({
      guesser: name,
      accuracy: toPercent(meanOf(values)),
    })),
    bestOverChance: over(best, chances),
    fittedOverChance: over(fitAll(guessed), chances),
    openBook: toPercent(meanOf(openBook)),
    openBookLead: over(openBook, best),
  };
}

function guessAll(measures: readonly QuizMeasure[], background: Background): readonly Guessed[] {
  return measures.flatMap(({ article: { story, article }, quiz: { questions } }, quiz) => {
    const book = { questions, frequencyOf: background(story) };
    return questions.map((question) => ({
      story,
      quiz,
      answerIndex: question.answerIndex,
      options: question.options.length,
      weights: GUESSERS.map(({ weigh }) => weigh(question, book)),
      openBook: rightShare(weighByArticle(question, article), question.answerIndex),
    }));
  });
}

/**
 * The mean of a value over all questions, with an interval from drawing whole quizzes, as questions of a
 * quiz hang together. A quiz counts as much as it has questions.
 */
function bootstrapQuizzes(guessed: readonly Guessed[], values: readonly number[]): Interval {
  const sums = new Map<number, number>();
  guessed.forEach(({ quiz }, at) => sums.set(quiz, (sums.get(quiz) ?? 0) + (values[at] ?? 0)));
  const scale = sums.size / Math.max(1, guessed.length);
  const { mean, low, high } = bootstrapMean(Array.from(sums.values(), (sum) => scale * sum));
  return { mean: toPercent(mean), low: toPercent(low), high: toPercent(high) };
}

function toPercent(share: number): number {
  return roundPoint(100 * share);
}

function fitAll(guessed: readonly Guessed[]): readonly number[] {
  const questions = guessed.map(({ story, answerIndex, options, weights }) => {
    const columns = weights.map(centre);
    const features = Array.from({ length: options }, (_, at) =>
      columns.map((column) => column[at] ?? 0),
    );
    return { story, answerIndex, features };
  });
  return weighByFit(questions).map((weights, at) =>
    rightShare(weights, questions[at]?.answerIndex ?? -1),
  );
}
