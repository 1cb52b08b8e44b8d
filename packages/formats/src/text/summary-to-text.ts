import type { Article, Summary } from "@precis/core";

import { reasonsToText } from "../words/reasons-to-text.ts";
import { PLAIN_STYLE } from "./text-style.ts";
import type { TextOptions } from "./text-style.ts";
import { DEFAULT_WIDTH, wrapText } from "./wrap-text.ts";

/**
 * Returns a summary to read on a page of plain text: the title, then a bullet for each sentence.
 *
 * Where the summary was explained, each sentence is followed by its reasons in words, and the
 * keywords close the page. Ends with a line end.
 */
export function summaryToText(
  article: Article,
  summary: Summary,
  options: TextOptions = {},
): string {
  const { width = DEFAULT_WIDTH, style = PLAIN_STYLE } = options;
  const lines: string[] = [];
  if (article.title !== null) {
    lines.push(...wrapText(article.title, { width }).map(style.title), "");
  }
  for (const sentence of summary.sentences) {
    lines.push(...wrapText(sentence.text, { width, first: "• " }));
    const reasons = reasonsToText(sentence.reasons);
    if (reasons !== "") {
      lines.push(
        ...wrapText(`↳ ${reasons}`, { width, first: "  ", rest: "    " }).map(style.faint),
      );
    }
  }
  const explained = summary.sentences.some((sentence) => sentence.reasons.length > 0);
  if (explained && summary.keywords.length > 0) {
    const terms = summary.keywords.map((keyword) => keyword.term).join(", ");
    lines.push("", ...wrapText(`About: ${terms}`, { width }).map(style.faint));
  }
  return `${lines.join("\n")}\n`;
}
