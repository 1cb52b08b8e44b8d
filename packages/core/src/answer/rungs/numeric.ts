import type { GapType, Grade } from "../../quiz.ts";
import { type Comparison, type Rung, toGrade, toWrong } from "../comparison.ts";
import { compareDates } from "../numbers/compare-dates.ts";
import { compareQuantities } from "../numbers/compare-quantities.ts";
import { isNumbered, toNumberedWords, toNumberKey } from "../numbers/number-key.ts";
import { bestOutcome, type Outcome, pickBest } from "../numbers/outcome.ts";
import { compareClocks, readClock } from "../numbers/read-clock.ts";
import { type DateReading, readDates } from "../numbers/read-date.ts";
import { guessDecimalMark } from "../numbers/read-digits.ts";
import { type Quantity, readQuantities } from "../numbers/read-quantity.ts";
import { quote } from "../text/clean.ts";
import { isBesideGap } from "./beside-gap.ts";
import { isMisspelling } from "./is-misspelling.ts";

/** More of a sentence than this says no more of its language. */
const LONGEST_SENTENCE = 4000;

/**
 * Returns `numeric` for the same number, date or time written otherwise, `near` where a unit or year is
 * left out, and `wrong` where both sides are numbers and differ: no later rung may come close to a number.
 */
export const numeric: Rung = (comparison) => {
  // "May" is a person's name and "Fifty" a rapper's.
  if (comparison.question.gap.type === "person") return null;
  const outcome = pickBest(
    [comparison.answer, ...comparison.aliases].map((name) => compareWith(name, comparison)),
  );
  return outcome === null ? null : toNumericGrade(outcome, comparison);
};

/** Returns `numeric` for words with the same numbers: "Second World War", "2nd World War"; "Apollo XI". */
export const numbered: Rung = ({ answer, response }) => {
  const [wanted, given] = [toNumberedWords(answer), toNumberedWords(response)];
  return wanted.some(isNumbered) && toNumberKey(wanted) === toNumberKey(given)
    ? toGrade("numeric", `${quote(response)} says the same as ${quote(answer)}.`)
    : null;
};

function toNumericGrade({ kind, note }: Outcome, { answer, response }: Comparison): Grade {
  switch (kind) {
    case "same":
      return toGrade("numeric", `${quote(response)} says the same as ${quote(answer)}.`);
    case "near":
      return toGrade("near", `Close enough, but ${note}: the article says ${quote(answer)}.`);
    case "different":
      return toWrong(answer, response, note);
  }
}

function compareWith(name: string, comparison: Comparison): Outcome | null {
  return (
    compareAsDates(name, comparison) ??
    compareAsClocks(name, comparison) ??
    compareAsQuantities(name, comparison)
  );
}

function compareAsDates(name: string, comparison: Comparison): Outcome | null {
  const { response, question, nearbyWords } = comparison;
  // Outside dates a lone "sun" or "may" is another word; with a number beside it, it is a date.
  const isDate = (date: DateReading): boolean =>
    question.gap.type === "date" || Object.keys(date).length > 1;
  return bestOutcome(
    readDates(name).filter(isDate),
    readDates(response).filter(isDate),
    (date, typed) => compareDates(date, typed, nearbyWords),
  );
}

function compareAsClocks(name: string, { response }: Comparison): Outcome | null {
  const wanted = readClock(name);
  // Beside a time, "9.30" is one.
  const given = readClock(response) ?? readClock(response.replace(".", ":"));
  return wanted === null || given === null ? null : compareClocks(wanted, given);
}

/** "Seven Samurai" and "30 Rock" are names: only a measure or bare number is an amount everywhere. */
function isAmount({ unit }: Quantity, type: GapType): boolean {
  return type === "number" || type === "date" || unit === null || unit.meanings.length > 0;
}

function compareAsQuantities(name: string, comparison: Comparison): Outcome | null {
  const { response, question } = comparison;
  // "44 BC" is no count of BCs: what is left of a date is no number.
  if (readDates(name).length > 0) return null;
  const mark = guessDecimalMark(question.evidence.text.slice(0, LONGEST_SENTENCE));
  const wanted = readQuantities(name, mark)
    .slice(0, 1)
    .filter((quantity) => isAmount(quantity, question.gap.type));
  const typed = readQuantities(response, mark);
  return bestOutcome(
    wanted,
    mark === "comma" ? [...typed, ...readQuantities(response)] : typed,
    (quantity, given) =>
      compareQuantities(quantity, given, {
        besideGap: (unit) => isBesideGap(unit, question.stem),
        isSlip: (word, expected) => isMisspelling(word, expected, comparison),
      }),
  );
}
