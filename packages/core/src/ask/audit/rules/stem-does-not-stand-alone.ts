import type { Rule } from "../rule.ts";

/** As much of an opening as shows what is wrong with it. */
const OPENING_WORDS = 4;

/** Finds a question that opens by pointing at a sentence the reader does not see: "He said", "However". */
export const stemDoesNotStandAlone: Rule = ({ standsAlone, question: { context, stem } }) => {
  const words = (context ?? stem).trim().split(/\s+/u).slice(0, OPENING_WORDS).join(" ");
  return standsAlone ? [] : [{ words }];
};
