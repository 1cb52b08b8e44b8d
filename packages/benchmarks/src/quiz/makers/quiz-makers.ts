import { type ChoiceQuestion, makeQuiz, PrecisError } from "@precis/core";

import type { QuizArticle } from "../sets/quiz-sets.ts";
import { makeNaiveQuiz } from "./naive-quiz.ts";

/** A quiz with what its maker says it turned down. */
export interface MadeQuiz {
  readonly questions: readonly ChoiceQuestion[];
  readonly rejected: Readonly<Record<string, number>>;
}

/** Anything that makes questions with options from an article. */
export interface QuizMaker {
  readonly name: string;
  readonly make: (article: QuizArticle, count: number) => Promise<MadeQuiz>;
}

const NAIVE_SEED = 4;

/** Précis as it is for a user who sets nothing but the number of questions. */
export const PRECIS: QuizMaker = {
  name: "Précis",
  make: async ({ article }, count) => {
    try {
      const { questions, quality } = await makeQuiz(article, { questions: count });
      return {
        questions: questions.filter((question) => question.kind === "choice"),
        rejected: quality.rejected,
      };
    } catch (error) {
      if (error instanceof PrecisError && error.code === "NO_QUESTIONS") {
        return { questions: [], rejected: {} };
      }
      throw error;
    }
  },
};

/** What anyone has for an afternoon's work. */
export const NAIVE: QuizMaker = {
  name: "naive",
  make: async ({ article }, count) => ({
    questions: makeNaiveQuiz(article, count, NAIVE_SEED),
    rejected: {},
  }),
};
