import type { ChoiceQuestion, Grade } from "../quiz.ts";
import { toGrade } from "./comparison.ts";
import { clean, quote } from "./text/clean.ts";

/**
 * Returns the grade of a chosen option: right for the text of the option at `answerIndex`, give or take
 * capitals and spaces as long as that leaves no other option in doubt; wrong for anything else.
 */
export function gradeChoice(question: ChoiceQuestion, response: string): Grade {
  const { options, answerIndex } = question;
  const answer = options[answerIndex] ?? question.answer;
  if (response === answer) return toGrade("exact", "That is what the article says.");
  const says = `the article says ${quote(clean(answer))}.`;
  const typed = fold(response);
  const alike = options.filter((option) => fold(option) === typed);
  if (alike.length === 0) {
    return toGrade("wrong", `${quote(clean(response))} is not one of the options; ${says}`);
  }
  if (alike.length === 1 && alike[0] === answer) {
    return toGrade("lenient", `The same as ${quote(clean(answer))} but for capitals or spaces.`);
  }
  return toGrade("wrong", `You chose ${quote(clean(response))}; ${says}`);
}

function fold(text: string): string {
  return clean(text).toLowerCase();
}
