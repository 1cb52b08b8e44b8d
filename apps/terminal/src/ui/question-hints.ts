import type { Attempt, Question } from "@precis/core";

import type { KeyHint } from "./key-hints.ts";
import { isTyping } from "./press-key.ts";

/** Returns the keys that do something at a question, the likeliest first. */
export function questionHints(attempt: Attempt, question: Question): readonly KeyHint[] {
  if (isTyping(attempt)) return [ENTER_CONFIRMS, ["Esc", "leave"]];
  if (attempt.phase === "asking") {
    const count = question.kind === "choice" ? question.options.length : 0;
    return [[`1–${count}`, "choose"], ENTER_CONFIRMS, ...ALWAYS];
  }
  const isLast = attempt.position === attempt.order.length - 1;
  const answer = attempt.answers.at(-1);
  const isRight = answer === undefined || answer.grade.correct || answer.accepted;
  const accept: readonly KeyHint[] =
    question.kind === "typed" && !isRight ? [["o", "I was right"]] : [];
  return [["Enter", isLast ? "see the score" : "next question"], ...accept, ...ALWAYS];
}

const ENTER_CONFIRMS: KeyHint = ["Enter", "confirm"];

const ALWAYS: readonly KeyHint[] = [
  ["q", "leave"],
  ["?", "keys"],
];
