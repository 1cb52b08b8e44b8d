import type { Article, Question, Quiz } from "@precis/core";

import { escapeMarkdown } from "./markdown-escape.ts";
import { markdownHead } from "./markdown-head.ts";
import { optionLabel } from "./text-option-label.ts";

/**
 * Returns a quiz in Markdown: the title, a numbered list of questions with lettered options, a
 * rule, the key.
 *
 * Ends with a line end.
 */
export function quizToMarkdown(article: Article, quiz: Quiz): string {
  const questions = quiz.questions.map(questionItem);
  const key = quiz.questions.map(keyItem);
  return `${markdownHead(article)}${questions.join("\n")}\n---\n\n## Answers\n\n${key.join("")}`;
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

function keyItem(question: Question, index: number): string {
  const letter = question.kind === "choice" ? `${optionLabel(question.answerIndex)}. ` : "";
  const also =
    question.aliases.length === 0 ? "" : ` (also: ${escapeMarkdown(question.aliases.join(", "))})`;
  return `${index + 1}. **${letter}${escapeMarkdown(question.answer)}**${also}\n`;
}
