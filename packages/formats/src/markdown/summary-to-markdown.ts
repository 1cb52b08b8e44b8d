import type { Article, Summary } from "@precis/core";

import { reasonsToText } from "../words/reasons-to-text.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownHead } from "./markdown-head.ts";

/**
 * Returns a summary in Markdown: the title as a heading, byline and date, then a list item for each
 * sentence.
 *
 * Where the summary was explained, each item carries its reasons and the keywords close the page.
 * Ends with a line end.
 */
export function summaryToMarkdown(article: Article, summary: Summary): string {
  const items = summary.sentences.map((sentence) => {
    const reasons = reasonsToText(sentence.reasons);
    const why = reasons === "" ? "" : `  \n  *${escapeMarkdown(reasons)}*`;
    return `- ${escapeMarkdown(sentence.text)}${why}\n`;
  });
  const explained = summary.sentences.some((sentence) => sentence.reasons.length > 0);
  const terms = explained ? summary.keywords.map(({ term }) => escapeMarkdown(term)) : [];
  const about = terms.length === 0 ? "" : `\nAbout: ${terms.join(", ")}\n`;
  return `${markdownHead(article)}${items.join("")}${about}`;
}
