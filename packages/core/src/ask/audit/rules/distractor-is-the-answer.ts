import { type Comparison, compare, type Rung } from "../../../answer/comparison.ts";
import { alias } from "../../../answer/rungs/alias.ts";
import { exact } from "../../../answer/rungs/exact.ts";
import { lenient } from "../../../answer/rungs/lenient.ts";
import { numbered, numeric } from "../../../answer/rungs/numeric.ts";
import { clean } from "../../../answer/text/clean.ts";
import type { AuditedQuestion } from "../../../audit.ts";
import type { TypedQuestion } from "../../../quiz.ts";
import { toVisibleName } from "../../sets/visibility.ts";
import { LONGEST_NAME } from "../find-names.ts";
import { type Rule, toOffences } from "../rule.ts";

/** The rungs of grading that find another way to say the answer; slips of the pen are for who types. */
const SAYS_THE_SAME: readonly Rung[] = [exact, lenient, numeric, alias, numbered];

/**
 * Finds wrong options that are right: the answer by another name, which the grader would take if it were
 * typed, or with words more or less ("Congo" beside "DR Congo").
 */
export const distractorIsTheAnswer: Rule = ({ question, names, distractors }) => {
  const comparison = compare(toTyped(question), "");
  return toOffences(
    distractors.filter(
      (distractor) =>
        !isWrittenAlike(distractor, question.answer) &&
        (names.some((name) => holds(name, distractor) || holds(distractor, name)) ||
          isTaken({ ...comparison, response: clean(distractor) })),
    ),
  );
};

function toTyped({
  id,
  stem,
  answer,
  aliases,
  context,
  evidence,
  gap,
}: AuditedQuestion): TypedQuestion {
  const given = { id, stem, answer, aliases, context, evidence };
  return { ...given, kind: "typed", gap: gap ?? { start: 0, end: 0, type: "term" } };
}

/** Such options are not distinct, which is another rule. */
function isWrittenAlike(distractor: string, answer: string): boolean {
  return clean(distractor).toLowerCase() === clean(answer).toLowerCase();
}

function holds(long: string, short: string): boolean {
  return toVisibleName(short).trim() !== "" && toVisibleName(long).includes(toVisibleName(short));
}

/** Whether the grader would take a response if it were typed; the first rung with an opinion decides. */
function isTaken(comparison: Comparison): boolean {
  if (Math.max(comparison.answer.length, comparison.response.length) > LONGEST_NAME) return false;
  for (const rung of SAYS_THE_SAME) {
    const judged = rung(comparison);
    if (judged !== null) return judged.correct && judged.verdict !== "near";
  }
  return false;
}
