import type { Question, Quiz } from "@precis/core";

import { optionLabel } from "../words/option-label.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** Returns a quiz's key in Markdown: a numbered list of answers. Ends with a line end. */
export function keyToMarkdown({ questions }: Quiz): string {
  return questions.map(keyItem).join("");
}

function keyItem(question: Question, index: number): string {
  const letter = question.kind === "choice" ? `${optionLabel(question.answerIndex)}. ` : "";
  const also =
    question.aliases.length === 0 ? "" : ` (also: ${escapeMarkdown(question.aliases.join(", "))})`;
  return `${index + 1}. **${letter}${escapeMarkdown(question.answer)}**${also}\n`;
}
