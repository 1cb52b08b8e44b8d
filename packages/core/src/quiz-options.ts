import type { Article } from "./article.ts";
import { PrecisError } from "./errors.ts";
import { DEFAULT_QUESTIONS, MOST_QUESTIONS, QUIZ_KINDS } from "./limits.ts";
import { fingerprint } from "./maths/random.ts";
import type { QuestionKind, QuizOptions } from "./quiz.ts";

/** Quiz options with every default filled in and every value checked. */
export interface QuizSettings {
  readonly questions: number;
  readonly kind: QuestionKind | "mixed";
  readonly options: 3 | 4;
  readonly seed: string;
}

/**
 * Returns the settings that options stand for; without a seed, the article's text is the seed.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` when a value is out of range.
 */
export function parseQuizOptions(options: QuizOptions, article: Article): QuizSettings {
  const { questions = DEFAULT_QUESTIONS, kind = "choice", options: count = 4 } = options;
  if (!Number.isInteger(questions) || questions < 1 || questions > MOST_QUESTIONS) {
    throw invalid(
      `questions is ${questions}; it must be a whole number from 1 to ${MOST_QUESTIONS}.`,
    );
  }
  if (!QUIZ_KINDS.includes(kind)) {
    throw invalid(
      `The kind "${kind as string}" is not known; use one of ${QUIZ_KINDS.join(", ")}.`,
    );
  }
  if (count !== 3 && count !== 4) {
    throw invalid(`options is ${count as number}; a question has 3 or 4 options.`);
  }
  return { questions, kind, options: count, seed: options.seed ?? fingerprint(article.text) };
}

function invalid(message: string): PrecisError {
  return new PrecisError("INVALID_OPTION", message);
}
