import type { Article } from "./article.ts";
import { PrecisError } from "./errors.ts";
import {
  DEFAULT_QUESTIONS,
  FEWEST_FORMS,
  MOST_FORMS,
  MOST_QUESTIONS,
  QUIZ_KINDS,
} from "./limits.ts";
import { fingerprint } from "./maths/random.ts";
import type { QuestionKind, QuizOptions } from "./quiz.ts";

/** Quiz options with every default filled in and every value checked. */
export interface QuizSettings {
  readonly questions: number;
  readonly kind: QuestionKind | "mixed";
  readonly options: 3 | 4;
  readonly seed: string;
  /** Whether a word bank stands in place of options; then the kind is `typed`. */
  readonly bank: boolean;
}

/**
 * Returns the settings that options stand for; without a seed, the article's text is the seed.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` when a value is out of range.
 */
export function parseQuizOptions(options: QuizOptions, article: Article): QuizSettings {
  const { questions = DEFAULT_QUESTIONS, options: count = 4, bank = false } = options;
  const { kind = bank ? "typed" : "choice", seed = fingerprint(article.text) } = options;
  checkQuestions(questions);
  if (!QUIZ_KINDS.includes(kind)) {
    throw invalid(
      `The kind "${kind as string}" is not known; use one of ${QUIZ_KINDS.join(", ")}.`,
    );
  }
  if (count !== 3 && count !== 4) {
    throw invalid(`options is ${count as number}; a question has 3 or 4 options.`);
  }
  if (bank && kind !== "typed") {
    throw invalid(
      `A word bank stands in place of options, and the kind is "${kind}"; leave one of the two out.`,
    );
  }
  return { questions, kind, options: count, seed, bank };
}

function checkQuestions(questions: number): void {
  if (Number.isInteger(questions) && questions >= 1 && questions <= MOST_QUESTIONS) return;
  throw invalid(
    `questions is ${questions}; it must be a whole number from 1 to ${MOST_QUESTIONS}.`,
  );
}

/**
 * Returns how many forms are asked for.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` when it is out of range.
 */
export function parseForms(forms: number): number {
  if (Number.isInteger(forms) && forms >= FEWEST_FORMS && forms <= MOST_FORMS) return forms;
  throw invalid(
    `forms is ${forms}; it must be a whole number from ${FEWEST_FORMS} to ${MOST_FORMS}.`,
  );
}

function invalid(message: string): PrecisError {
  return new PrecisError("INVALID_OPTION", message);
}
