import { predict } from "@precis/core/training";

import { assignFolds } from "../../fit/assign-folds.ts";
import { fitLogistic } from "../../fit/fit-logistic.ts";
import { meanOf } from "../../statistics/mean.ts";

/** A question as the fitted guesser sees it: what every other guesser thinks of each option. */
export interface GuessedQuestion {
  /** Questions on one story are kept in one fold. */
  readonly story: string;
  /** A list of features an option. */
  readonly features: readonly (readonly number[])[];
  readonly answerIndex: number;
}

const FOLDS = 10;
const SEED = 7;

/** Strong enough that thirty features of a few thousand options do not learn them by heart. */
const PENALTY = 0.01;

/** Makes the weights of a guesser comparable between questions: 0 on average, at most 1 apart. */
export function centre(weights: readonly number[]): readonly number[] {
  const finite = weights.map((weight) => (Number.isFinite(weight) ? weight : -1e3));
  const low = Math.min(...finite);
  const spread = Math.max(...finite) - low;
  const mean = meanOf(finite);
  return finite.map((weight) => (spread === 0 ? 0 : (weight - mean) / spread));
}

/**
 * Returns the weights of every question's options by somebody who knows how all the simple guesses did
 * on other quizzes: a logistic regression on them, each story guessed by a fit to nine tenths that it
 * is not in. It finds a giveaway that no single guess uses, and no luck of picking the best of many.
 */
export function weighByFit(questions: readonly GuessedQuestion[]): readonly (readonly number[])[] {
  const stories = [...new Set(questions.map(({ story }) => story))];
  const folds = assignFolds(stories.length, FOLDS, SEED);
  const foldOf = new Map(stories.map((story, at) => [story, folds[at] ?? 0]));
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const rows = questions
      .filter(({ story }) => foldOf.get(story) !== fold)
      .flatMap(({ features, answerIndex }) =>
        features.map((option, at) => ({ option, target: Number(at === answerIndex) })),
      );
    return fitLogistic(
      {
        features: rows.map(({ option }) => option),
        targets: rows.map(({ target }) => target),
        weights: rows.map(() => 1),
      },
      PENALTY,
    );
  });
  return questions.map(({ story, features }) => {
    const model = models[foldOf.get(story) ?? 0];
    return features.map((option) => (model === undefined ? 0 : predict(model, option)));
  });
}
