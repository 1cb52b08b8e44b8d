import type { Rule } from "../rule.ts";

/** Finds a question whose options have something else than the answer where the answer should be. */
export const answerNotAtItsIndex: Rule = ({ question: { answer, answerIndex, options } }) =>
  options === undefined || options[answerIndex ?? -1] === answer ? [] : [{ words: answer }];
