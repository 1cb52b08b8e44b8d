import type { Question, Quiz } from "@precis/core";

import { optionLabel } from "../words/option-label.ts";
import { questionNumber } from "./question-number.ts";
import type { TextOptions } from "./text-style.ts";
import { wrapText } from "./wrap-text.ts";

/** Returns the lines of a quiz's key: each answer with its letter and its other names, numbered. */
export function keyToText(
  { questions }: Quiz,
  { width, style }: Required<TextOptions>,
): readonly string[] {
  return questions.flatMap((question, index) =>
    wrapText(answerOf(question), {
      width,
      first: questionNumber(index, questions.length),
    }).map(style.answer),
  );
}

function answerOf(question: Question): string {
  const letter = question.kind === "choice" ? `${optionLabel(question.answerIndex)}. ` : "";
  const also = question.aliases.length === 0 ? "" : ` (also: ${question.aliases.join(", ")})`;
  return `${letter}${question.answer}${also}`;
}
