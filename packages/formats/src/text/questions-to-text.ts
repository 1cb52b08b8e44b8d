import type { Question, Quiz } from "@precis/core";

import { optionLabel } from "../words/option-label.ts";
import { questionNumber } from "./question-number.ts";
import type { TextOptions } from "./text-style.ts";
import { wrapText } from "./wrap-text.ts";

/** What stands between two answers of a word bank on one line. */
const BANK_BREAK = " · ";

/**
 * Returns the lines of a quiz without its key: the word bank where it has one, then numbered questions
 * with lettered options, each with a blank line after it.
 */
export function questionsToText(
  { questions, bank }: Quiz,
  page: Required<TextOptions>,
): readonly string[] {
  return [
    ...(bank === undefined ? [] : bankLines(bank, page)),
    ...questions.flatMap((question, index) => [
      ...questionLines(question, questionNumber(index, questions.length), page),
      "",
    ]),
  ];
}

function bankLines(
  bank: readonly string[],
  { width, style }: Required<TextOptions>,
): readonly string[] {
  // An answer is not torn in two at the end of a line.
  const whole = bank.map((answer) => answer.replaceAll(" ", "\u00A0"));
  const lines = wrapText(whole.join(BANK_BREAK), { width, first: "  " });
  return [style.heading("Word bank"), ...lines.map((line) => line.replaceAll("\u00A0", " ")), ""];
}

function questionLines(
  question: Question,
  number: string,
  { width, style }: Required<TextOptions>,
): readonly string[] {
  const indent = " ".repeat(number.length);
  const context =
    question.context === null
      ? []
      : wrapText(question.context, { width, first: number, rest: indent });
  const stem = wrapText(question.stem, {
    width,
    first: question.context === null ? number : indent,
    rest: indent,
  });
  const choices =
    question.kind === "choice"
      ? question.options.flatMap((option, at) =>
          wrapText(option, { width, first: `${indent}   ${optionLabel(at)}. ` }),
        )
      : [];
  return [...context.map(style.faint), ...stem, ...choices];
}
