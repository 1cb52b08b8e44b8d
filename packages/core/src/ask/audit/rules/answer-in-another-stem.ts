import type { Rule } from "../rule.ts";
import { findShownNames } from "../shown-names.ts";

/** Finds an answer, by any of its names, that stands in the stem or context of another question. */
export const answerInAnotherStem: Rule = (examined, quiz) =>
  quiz
    .filter(({ index }) => index !== examined.index)
    .flatMap((other) =>
      findShownNames(other, examined)
        .slice(0, 1)
        .map((words) => ({ words, beside: other.index })),
    );
