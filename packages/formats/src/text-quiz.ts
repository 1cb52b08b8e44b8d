import type { Article, Question, Quiz } from "@precis/core";

import { optionLabel } from "./text-option-label.ts";
import { PLAIN_STYLE } from "./text-style.ts";
import type { TextOptions } from "./text-style.ts";
import { DEFAULT_WIDTH, wrapText } from "./text-wrap.ts";

/**
 * Returns a quiz to print: the title, numbered questions with lettered options, and after a rule
 * the key.
 *
 * Ends with a line end.
 */
export function quizToText(article: Article, quiz: Quiz, options: TextOptions = {}): string {
  const { width = DEFAULT_WIDTH, style = PLAIN_STYLE } = options;
  const page: Page = { width, style, numberWidth: String(quiz.questions.length).length + 2 };
  const lines: string[] = [];
  if (article.title !== null) {
    lines.push(...wrapText(article.title, { width }).map(style.title), "");
  }
  for (const [index, question] of quiz.questions.entries()) {
    lines.push(...questionLines(question, index, page), "");
  }
  const rule = "─".repeat(Math.min(width, DEFAULT_WIDTH));
  lines.push(style.faint(rule), style.heading("Answers"), "");
  for (const [index, question] of quiz.questions.entries()) {
    lines.push(...keyLines(question, index, page));
  }
  return `${lines.join("\n")}\n`;
}

interface Page extends Required<TextOptions> {
  /** Columns of the longest number with its full stop and blank. */
  readonly numberWidth: number;
}

function questionLines(question: Question, index: number, page: Page): readonly string[] {
  const { width, style, numberWidth } = page;
  const indent = " ".repeat(numberWidth);
  const context =
    question.context === null
      ? []
      : wrapText(question.context, { width, first: numberOf(index, page), rest: indent });
  const stem = wrapText(question.stem, {
    width,
    first: question.context === null ? numberOf(index, page) : indent,
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

function keyLines(question: Question, index: number, page: Page): readonly string[] {
  const letter = question.kind === "choice" ? `${optionLabel(question.answerIndex)}. ` : "";
  const also = question.aliases.length === 0 ? "" : ` (also: ${question.aliases.join(", ")})`;
  return wrapText(`${letter}${question.answer}${also}`, {
    width: page.width,
    first: numberOf(index, page),
  }).map(page.style.answer);
}

function numberOf(index: number, page: Page): string {
  return `${index + 1}.`.padStart(page.numberWidth - 1).padEnd(page.numberWidth);
}
