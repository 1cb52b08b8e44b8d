import type { Article, Forms } from "@precis/core";

import { formLabel } from "../words/form-label.ts";
import { keyToMarkdown } from "./key-to-markdown.ts";
import { markdownHead } from "./markdown-head.ts";
import { questionsToMarkdown } from "./questions-to-markdown.ts";

/**
 * Returns the forms of a quiz in Markdown: the title, each form under its letter with a rule behind it, and
 * one key for all.
 *
 * Ends with a line end.
 */
export function formsToMarkdown(article: Article, { forms }: Forms): string {
  const sheets = forms.map(
    (form, index) => `## ${formLabel(index)}\n\n${questionsToMarkdown(form)}\n---\n\n`,
  );
  const keys = forms.map((form, index) => `\n### ${formLabel(index)}\n\n${keyToMarkdown(form)}`);
  return `${markdownHead(article)}${sheets.join("")}## Answers\n${keys.join("")}`;
}
