import type { Article, ChoiceQuestion } from "@precis/core";

import type { WordNet } from "../words/wordnet.ts";
import { BUILD_RULES } from "./build-rules.ts";
import { GAP_RULES } from "./gap-rules.ts";
import { LEAK_RULES } from "./leak-rules.ts";
import { LOOK_RULES } from "./look-rules.ts";
import { OPTION_RULES } from "./option-rules.ts";
import type { Rule } from "./rule.ts";
import { SET_RULES } from "./set-rules.ts";
import { createSheet } from "./sheet.ts";
import { STANDING_RULES } from "./standing-rules.ts";

/** Every rule, in the order of the table. */
export const RULES: readonly Rule[] = [
  ...BUILD_RULES,
  ...LEAK_RULES,
  ...OPTION_RULES,
  ...SET_RULES,
  ...STANDING_RULES,
  ...LOOK_RULES,
  ...GAP_RULES,
];

/** A rule that a question breaks. */
export interface Finding {
  readonly rule: string;
  readonly question: ChoiceQuestion;
  /** What is wrong, in the words of the question. */
  readonly detail: string;
}

/**
 * Returns what is wrong with the questions of a quiz, a rule and question at a time.
 *
 * Nothing of core's own audit is used, neither code nor word lists, so that neither hides what the other
 * overlooks. The rules know English.
 */
export function auditQuiz(
  article: Article,
  questions: readonly ChoiceQuestion[],
  wordNet: WordNet,
): readonly Finding[] {
  const sheet = createSheet(article, questions, wordNet);
  return sheet.items.flatMap((item) =>
    RULES.flatMap(({ name, find }): readonly Finding[] => {
      const detail = find(item, sheet);
      return detail === null ? [] : [{ rule: name, question: item.question, detail }];
    }),
  );
}
