import { fillGap } from "../examine.ts";
import type { Rule } from "../rule.ts";

/**
 * Finds a question whose answer does not belong where its gap is: put in place of the gap, it does not
 * give a stretch of the evidence back, or the gap's offsets cut something else out of the evidence.
 */
export const gapDoesNotRestoreEvidence: Rule = ({ question }) => {
  const { evidence, gap, answer } = question;
  const cut =
    gap === undefined
      ? answer
      : evidence.text.slice(gap.start - evidence.start, gap.end - evidence.start);
  return evidence.text.includes(fillGap(question)) && cut === answer ? [] : [{ words: answer }];
};
