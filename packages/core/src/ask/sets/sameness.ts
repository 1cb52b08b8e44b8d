import { isChoice, type Question, type Quiz } from "../../quiz.ts";

/**
 * Two forms of which every question has its number and its answer's place in common cost as much as a
 * guesser who gets this share more right.
 */
const SAME_COST = 0.2;

/** Returns whether any question is asked in an earlier form as well. */
export function sharesQuestions(questions: readonly Question[], earlier: readonly Quiz[]): boolean {
  return earlier.some((form) => questions.some((question) => findIn(form, question) >= 0));
}

/**
 * Returns what it costs that questions of earlier forms come again under their old number or with their
 * answer in its old place, 0 to 0.2: neighbours could copy. 0 without earlier forms.
 */
export function measureSameness(questions: readonly Question[], earlier: readonly Quiz[]): number {
  let same = 0;
  for (const form of earlier) {
    for (const [number, question] of questions.entries()) {
      const at = findIn(form, question);
      const other = form.questions[at];
      if (other === undefined) continue;
      if (at === number) same += 1;
      if (placeOf(other) === placeOf(question)) same += 1;
    }
  }
  const most = 2 * questions.length * earlier.length;
  return most === 0 ? 0 : (SAME_COST * same) / most;
}

/** Returns the index of the question on the same gap in a form, -1 where there is none. */
function findIn({ questions }: Quiz, { gap }: Question): number {
  return questions.findIndex((other) => other.gap.start === gap.start);
}

/** Where the answer stands among the options; typed answers stand nowhere. */
function placeOf(question: Question): number {
  return isChoice(question) ? question.answerIndex : Number.NaN;
}
