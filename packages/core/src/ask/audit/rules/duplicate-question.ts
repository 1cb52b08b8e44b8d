import type { Rule } from "../rule.ts";

/** Finds a question whose stem and context an earlier one has as well. */
export const duplicateQuestion: Rule = ({ index, visible, question }, quiz) => {
  const first = quiz.find((other) => other.visible === visible)?.index ?? index;
  return first < index ? [{ words: question.stem, beside: first }] : [];
};
