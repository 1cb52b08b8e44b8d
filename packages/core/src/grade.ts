import { gradeChoice } from "./answer/choice.ts";
import { type Comparison, compare, type Rung, toGrade, toWrong } from "./answer/comparison.ts";
import { alias } from "./answer/rungs/alias.ts";
import { withoutRepeated } from "./answer/rungs/beside-gap.ts";
import { exact } from "./answer/rungs/exact.ts";
import { lenient } from "./answer/rungs/lenient.ts";
import { near } from "./answer/rungs/near.ts";
import { numbered, numeric } from "./answer/rungs/numeric.ts";
import { clean, quote } from "./answer/text/clean.ts";
import type { Grade, Question } from "./quiz.ts";

/** From the least difference to the greatest; the first rung that has an opinion decides. */
const LADDER: readonly Rung[] = [exact, lenient, numeric, alias, numbered, near];

/** Longest response that is looked at, in UTF-16 units: a gap is a phrase, and nobody types a page into it. */
const LONGEST_RESPONSE = 500;

/**
 * Returns the judgement of a response to a question, with its reason in one sentence.
 *
 * The response to a choice question is the text of an option. A typed response climbs a ladder: the
 * answer itself, the same but for capitals and the like, the same number or date, another name,
 * a misspelling; then once more without words that it repeats from beside the gap. A response that is
 * another word or number, however close, is wrong. Never throws; costs well under a millisecond, and
 * no more than linear in the question whatever the response.
 */
export function grade(question: Question, response: string): Grade {
  const answer = clean(question.answer.slice(0, LONGEST_RESPONSE));
  if (response.length > LONGEST_RESPONSE && response !== question.answer) {
    const reason = `Your answer is longer than ${LONGEST_RESPONSE} characters; the article says ${quote(answer)}.`;
    return toGrade("wrong", reason);
  }
  if (clean(response) === "") {
    return toGrade("wrong", `You gave no answer; the article says ${quote(answer)}.`);
  }
  return question.kind === "choice"
    ? gradeChoice(question, response)
    : gradeTyped(question, response);
}

function gradeTyped(question: Question, response: string): Grade {
  const comparison = compare(question, response);
  if (comparison.answer.length > LONGEST_RESPONSE) {
    return exact(comparison) ?? toWrong(comparison.answer, comparison.response);
  }
  const whole = climb(comparison);
  if (whole?.correct === true) return whole;
  return (
    climbWithoutRepeated(comparison) ?? whole ?? toWrong(comparison.answer, comparison.response)
  );
}

function climb(comparison: Comparison): Grade | null {
  for (const rung of LADDER) {
    const judged = rung(comparison);
    if (judged !== null) return judged;
  }
  return null;
}

/** The grade of what is left of the response, where that is right. */
function climbWithoutRepeated(comparison: Comparison): Grade | null {
  const rest = withoutRepeated(comparison.response, comparison.question.stem);
  if (rest === null) return null;
  const judged = climb({ ...comparison, response: rest });
  if (judged?.verdict !== "exact") return judged?.correct === true ? judged : null;
  const answer = quote(comparison.answer);
  return toGrade("lenient", `The same as ${answer} but for words that stand beside the gap.`);
}
