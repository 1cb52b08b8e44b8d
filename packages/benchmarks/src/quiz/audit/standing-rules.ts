import { findDangling } from "../../integrity/dangling.ts";
import type { Rule } from "./rule.ts";

/** What a reader needs to understand a stem. */
export const STANDING_RULES: readonly Rule[] = [
  {
    name: "stem dangles",
    about: "the stem opens with a pronoun or connective and the sentence before it is not shown",
    atMost: 1,
    find: ({ question: { context, stem }, filled }, { article }) => {
      const shown = context === null ? [filled] : [context, filled];
      return findDangling(article.text, shown, "en").includes(shown.length - 1) ? stem : null;
    },
  },
  {
    name: "context dangles",
    about: "the context opens with a pronoun or connective itself",
    atMost: 1,
    find: ({ question: { context } }, { article }) =>
      context !== null && findDangling(article.text, [context], "en").length > 0 ? context : null,
  },
];
