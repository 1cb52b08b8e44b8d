import { findOtherTruth } from "./other-truth.ts";
import type { Rule } from "./rule.ts";
import { findSameness } from "./same-thing.ts";

/** Whether more than one option is right. */
export const OPTION_RULES: readonly Rule[] = [
  {
    name: "distractor is the answer",
    about:
      "a distractor is the answer by another name: alias, part, initials, equal value, one sense in " +
      "WordNet, a containing place, a broader kind",
    atMost: 0,
    find: ({ question, distractors }, { article, wordNet }) => {
      const { answer, aliases, gap } = question;
      const settings = { type: gap.type, text: article.text, wordNet };
      for (const distractor of distractors) {
        for (const name of [answer, ...aliases]) {
          const sameness = findSameness(name, distractor, settings);
          if (sameness !== null) return `${distractor} / ${name}: ${sameness}`;
        }
      }
      return null;
    },
  },
  {
    name: "distractor is also true",
    about:
      "weak: the article has the words around the gap with a distractor in it, or a sentence that shares " +
      "half of the stem's content words with a distractor and without the answer",
    atMost: 1,
    find: (item, { article }) => findOtherTruth(item, article),
  },
];
