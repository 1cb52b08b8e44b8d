import { PrecisError } from "@precis/core/errors";
import type { Question } from "@precis/core";

/**
 * Checks that a question is as a quiz gave it, as far as its judgement depends on that.
 *
 * @throws {@link PrecisError} `INVALID_QUESTION` where its stem has no gap or several, or its options
 * lack the answer at its index.
 */
export function checkQuestion(question: Question): void {
  const gaps = question.stem.split(GAP).length - 1;
  if (gaps !== 1) {
    throw new PrecisError(
      "INVALID_QUESTION",
      `The stem has ${gaps} gaps; give the question as the quiz had it, with one ${GAP}.`,
    );
  }
  if (question.kind === "choice" && question.options[question.answerIndex] !== question.answer) {
    throw new PrecisError(
      "INVALID_QUESTION",
      `"answerIndex" is ${question.answerIndex}, and that option is not the answer; give the question as the quiz had it.`,
    );
  }
}

const GAP = "_____";
