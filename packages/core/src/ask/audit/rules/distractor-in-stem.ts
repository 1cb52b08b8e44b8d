import { shows } from "../../sets/visibility.ts";
import { type Rule, toOffences } from "../rule.ts";

/** Finds wrong options that stand in the question's own stem or context, where they rule themselves out. */
export const distractorInStem: Rule = ({ distractors, visible }) =>
  toOffences(distractors.filter((distractor) => shows(visible, [distractor])));
