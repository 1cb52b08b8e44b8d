import type { ChoiceQuestion, GapType } from "@precis/core";

import { roundPoint } from "../statistics/round-point.ts";
import type { QuizMeasure } from "./measure-quizzes.ts";
import type { Making } from "./quiz-result.ts";

/** The length for which the figure to reach is given, in words. */
const FULL_ARTICLE = { least: 400, most: 600 };

const OPTIONS = 4;
const QUARTERS = 4;

/** Returns how full and how varied quizzes are, all sets together. */
export function scoreMaking(measures: readonly QuizMeasure[], requested: number): Making {
  const questions = measures.flatMap(({ quiz }) => quiz.questions);
  const full = measures.filter(
    ({ article: { words } }) => words >= FULL_ARTICLE.least && words <= FULL_ARTICLE.most,
  );
  const made = full.reduce((sum, { quiz }) => sum + quiz.questions.length, 0);
  const withFour = questions.filter(({ options }) => options.length === OPTIONS);
  const covered = measures.reduce((sum, measure) => sum + countQuarters(measure), 0);
  return {
    madePercent: percent(made, requested * full.length),
    fullArticles: full.length,
    fourOptionsPercent: percent(withFour.length, questions.length),
    coveragePercent: percent(covered, QUARTERS * measures.length),
    types: shareTypes(questions),
    places: Array.from({ length: OPTIONS }, (_, place) =>
      percent(withFour.filter(({ answerIndex }) => answerIndex === place).length, withFour.length),
    ),
    rejected: sumRejected(measures),
  };
}

function countQuarters({ article: { article }, quiz }: QuizMeasure): number {
  const quarters = quiz.questions.map(({ evidence }) =>
    Math.floor((QUARTERS * evidence.start) / Math.max(1, article.text.length)),
  );
  return new Set(quarters).size;
}

function percent(count: number, of: number): number {
  return roundPoint((100 * count) / Math.max(1, of));
}

function shareTypes(questions: readonly ChoiceQuestion[]): Making["types"] {
  const share = (type: GapType): number =>
    percent(questions.filter(({ gap }) => gap.type === type).length, questions.length);
  return {
    person: share("person"),
    place: share("place"),
    organisation: share("organisation"),
    date: share("date"),
    number: share("number"),
    term: share("term"),
  };
}

function sumRejected(measures: readonly QuizMeasure[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [reason, count] of measures.flatMap(({ quiz }) => Object.entries(quiz.rejected))) {
    sums.set(reason, (sums.get(reason) ?? 0) + count);
  }
  return Object.fromEntries([...sums].toSorted(([, a], [, b]) => b - a));
}
