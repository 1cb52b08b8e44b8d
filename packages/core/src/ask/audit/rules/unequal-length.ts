import type { Rule } from "../rule.ts";

/** The longest option is at most this many times as long as the shortest (Haladyna et al. 2002, rule 24). */
const LENGTH_RATIO = 2;

/** Finds the longest of options that are of very different lengths. */
export const unequalLength: Rule = ({ question: { options = [] } }) => {
  const [shortest = "", ...longer] = options.toSorted((a, b) => a.length - b.length);
  const longest = longer.at(-1) ?? shortest;
  return longest.length > shortest.length * LENGTH_RATIO ? [{ words: longest }] : [];
};
