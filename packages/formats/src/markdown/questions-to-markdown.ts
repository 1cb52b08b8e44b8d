import type { Question, Quiz } from "@precis/core";

import { optionLabel } from "../words/option-label.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/**
 * Returns a quiz without its key in Markdown: the word bank where it has one, then a numbered list of
 * questions with lettered options. Ends with a line end.
 */
export function questionsToMarkdown({ questions, bank }: Quiz): string {
  const listed =
    bank === undefined ? "" : `**Word bank:** ${bank.map(escapeMarkdown).join(" · ")}\n\n`;
  return listed + questions.map(questionItem).join("\n");
}

function questionItem(question: Question, index: number): string {
  const number = `${index + 1}. `;
  // What belongs to a list item stands under its text, not under its number (CommonMark 0.31, 5.2).
  const indent = " ".repeat(number.length);
  const context =
    question.context === null ? "" : `*${escapeMarkdown(question.context)}*\n\n${indent}`;
  const options = question.kind === "choice" ? question.options : [];
  const choices = options.map(
    (option, at) => `${indent}- ${optionLabel(at)}. ${escapeMarkdown(option)}\n`,
  );
  const gap = choices.length === 0 ? "" : "\n";
  return `${number}${context}${escapeMarkdown(question.stem)}\n${gap}${choices.join("")}`;
}
