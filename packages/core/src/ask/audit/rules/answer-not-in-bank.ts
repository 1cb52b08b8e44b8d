import type { Rule } from "../rule.ts";

/** Finds a question that has neither options nor its answer in the word bank, where there is one. */
export const answerNotInBank: Rule = ({ question: { answer, options }, bank }) =>
  bank === undefined || options !== undefined || bank.includes(answer) ? [] : [{ words: answer }];
