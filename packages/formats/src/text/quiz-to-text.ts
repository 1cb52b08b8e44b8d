import type { Article, Quiz } from "@precis/core";

import { keyToText } from "./key-to-text.ts";
import { questionsToText } from "./questions-to-text.ts";
import { PLAIN_STYLE } from "./text-style.ts";
import type { TextOptions } from "./text-style.ts";
import { DEFAULT_WIDTH, wrapText } from "./wrap-text.ts";

/**
 * Returns a quiz to print: the title, the word bank where there is one, numbered questions with lettered
 * options, and after a rule the key.
 *
 * Ends with a line end.
 */
export function quizToText(article: Article, quiz: Quiz, options: TextOptions = {}): string {
  const { width = DEFAULT_WIDTH, style = PLAIN_STYLE } = options;
  const page = { width, style };
  const title =
    article.title === null ? [] : [...wrapText(article.title, { width }).map(style.title), ""];
  const rule = "─".repeat(Math.min(width, DEFAULT_WIDTH));
  const lines = [
    ...title,
    ...questionsToText(quiz, page),
    style.faint(rule),
    style.heading("Answers"),
    "",
    ...keyToText(quiz, page),
  ];
  return `${lines.join("\n")}\n`;
}
