import { createRandom } from "../../maths/random.ts";
import { calendarOrder } from "../distractors/from-dates.ts";
import { parseQuantity } from "../entities/quantities/parse-quantity.ts";

/** What of a question stands in a word bank. */
interface Answered {
  readonly answer: string;
}

/**
 * Returns the word bank of some questions: each answer once, as it stands in the article. Names and terms
 * come in an order that the seed decides, so that it tells nothing; dates and then numbers follow, each
 * sorted, so that they are easy to find.
 */
export function listBank(questions: readonly Answered[], seed: string): string[] {
  const answers = [...new Set(questions.map(({ answer }) => answer))];
  return [
    ...createRandom(seed).shuffle(answers.filter((answer) => !isDate(answer) && !isNumber(answer))),
    ...sortBy(answers.filter(isDate), calendarOrder),
    ...sortBy(answers.filter(isNumber), (answer) => valueOf(answer) ?? 0),
  ];
}

function isDate(answer: string): boolean {
  return calendarOrder(answer) > 0;
}

function isNumber(answer: string): boolean {
  return !isDate(answer) && valueOf(answer) !== undefined;
}

function valueOf(answer: string): number | undefined {
  return parseQuantity(answer)?.value;
}

/** Equal values are ordered by how they are written, so that the bank does not show the order of questions. */
function sortBy(answers: readonly string[], valueOfAnswer: (answer: string) => number): string[] {
  return answers.toSorted((a, b) => valueOfAnswer(a) - valueOfAnswer(b) || (a < b ? -1 : 1));
}
