import type { Article, Quiz } from "@precis/core";

import { keyToMarkdown } from "./key-to-markdown.ts";
import { markdownHead } from "./markdown-head.ts";
import { questionsToMarkdown } from "./questions-to-markdown.ts";

/**
 * Returns a quiz in Markdown: the title, the word bank where there is one, a numbered list of questions
 * with lettered options, a rule, the key.
 *
 * Ends with a line end.
 */
export function quizToMarkdown(article: Article, quiz: Quiz): string {
  const [head, questions, key] = [
    markdownHead(article),
    questionsToMarkdown(quiz),
    keyToMarkdown(quiz),
  ];
  return `${head}${questions}\n---\n\n## Answers\n\n${key}`;
}
