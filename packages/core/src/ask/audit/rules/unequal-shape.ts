import { shapeOf } from "../../distractors/looks-alike.ts";
import { type Rule, toOffences } from "../rule.ts";

/** Finds wrong options that do not look like the answer: digits, capitals, acronyms, plurals, parts of a date. */
export const unequalShape: Rule = ({ question: { answer }, distractors }) =>
  toOffences(distractors.filter((distractor) => shapeOf(distractor) !== shapeOf(answer)));
