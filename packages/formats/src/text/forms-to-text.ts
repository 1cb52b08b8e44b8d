import type { Article, Forms } from "@precis/core";

import { formLabel } from "../words/form-label.ts";
import { keyToText } from "./key-to-text.ts";
import { questionsToText } from "./questions-to-text.ts";
import { PLAIN_STYLE } from "./text-style.ts";
import type { TextOptions } from "./text-style.ts";
import { DEFAULT_WIDTH, wrapText } from "./wrap-text.ts";

/**
 * Returns the forms of a quiz to print: each under the title and its letter, and after a rule one key for
 * all.
 *
 * Ends with a line end.
 */
export function formsToText(article: Article, { forms }: Forms, options: TextOptions = {}): string {
  const { width = DEFAULT_WIDTH, style = PLAIN_STYLE } = options;
  const page = { width, style };
  const title = article.title === null ? [] : wrapText(article.title, { width }).map(style.title);
  const rule = style.faint("─".repeat(Math.min(width, DEFAULT_WIDTH)));
  const sheets = forms.flatMap((form, index) => [
    ...title,
    style.heading(formLabel(index)),
    "",
    ...questionsToText(form, page),
    rule,
  ]);
  const keys = forms.flatMap((form, index) => [
    "",
    style.heading(formLabel(index)),
    ...keyToText(form, page),
  ]);
  return `${[...sheets, style.heading("Answers"), ...keys].join("\n")}\n`;
}
