import type { Rule } from "../rule.ts";

/** Finds a question on the sentence that an earlier one is on as well. */
export const twoOnOneSentence: Rule = ({ index, question: { evidence } }, quiz) => {
  const first = quiz.find((other) => other.question.evidence.text === evidence.text)?.index;
  return first === undefined || first === index ? [] : [{ words: evidence.text, beside: first }];
};
