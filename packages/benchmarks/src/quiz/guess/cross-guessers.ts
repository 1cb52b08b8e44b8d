import type { ChoiceQuestion } from "@precis/core";

import { isStopWord } from "../words/stop-words.ts";
import { toLine, toWords } from "../words/to-words.ts";
import type { ClosedBook, Guesser } from "./guesser.ts";

/** Guesses from what the other questions of the quiz say. */
export const CROSS_GUESSERS: readonly Guesser[] = [
  {
    name: "most met in other options",
    weigh: (question, book) => countMeetings(question, book, ({ options }) => options),
  },
  {
    name: "least met in other options",
    weigh: (question, book) => negate(countMeetings(question, book, ({ options }) => options)),
  },
  {
    name: "most met in other stems",
    weigh: (question, book) => countMeetings(question, book, shownBy),
  },
  {
    name: "least met in other stems",
    weigh: (question, book) => negate(countMeetings(question, book, shownBy)),
  },
  { name: "words of other stems", weigh: countWords },
  {
    name: "words of no other stem",
    weigh: (question, book) => negate(countWords(question, book)),
  },
  {
    name: "not in its stem, least met anywhere",
    weigh: (question, book) => {
      const own = toLine(shownBy(question).join(" "));
      const seen = countMeetings(question, book, (other) => [...shownBy(other), ...other.options]);
      return question.options.map((option, at) =>
        own.includes(toLine(option)) ? Number.NEGATIVE_INFINITY : -(seen[at] ?? 0),
      );
    },
  },
];

/** How often each option is met in texts out of the other questions. */
function countMeetings(
  question: ChoiceQuestion,
  { questions }: ClosedBook,
  toTexts: (other: ChoiceQuestion) => readonly string[],
): readonly number[] {
  const lines = questions
    .filter((other) => other !== question)
    .flatMap((other) => toTexts(other).map(toLine));
  return question.options.map((option) => {
    const phrase = toLine(option);
    return lines.filter((line) => line.includes(phrase)).length;
  });
}

function negate(weights: readonly number[]): readonly number[] {
  return weights.map((weight) => -weight);
}

function shownBy({ stem, context }: ChoiceQuestion): readonly string[] {
  return context === null ? [stem] : [stem, context];
}

/** How many of an option's content words the other stems and contexts show. */
function countWords(question: ChoiceQuestion, { questions }: ClosedBook): readonly number[] {
  const others = questions.filter((other) => other !== question).flatMap(shownBy);
  const words = new Set(toWords(others.join(" ")).filter((word) => !isStopWord(word)));
  return question.options.map((option) => toWords(option).filter((word) => words.has(word)).length);
}
