import { clean } from "../../../answer/text/clean.ts";
import { type Rule, toOffences } from "../rule.ts";

/** Finds options that are written as an earlier one is, but for capitals and spaces. */
export const optionsNotDistinct: Rule = ({ question: { options = [] } }) => {
  const seen = new Set<string>();
  return toOffences(
    options.filter((option) => {
      const key = clean(option).toLowerCase();
      const isRepeated = seen.has(key);
      seen.add(key);
      return isRepeated;
    }),
  );
};
