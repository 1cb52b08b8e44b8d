import type { Article } from "@precis/core";

import { articleImprint } from "../words/imprint.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/**
 * Returns the top of a page in Markdown, each part with the blank line after it: title, byline and
 * date.
 */
export function markdownHead(article: Article): string {
  const title = article.title === null ? "" : `# ${escapeMarkdown(article.title)}\n\n`;
  const imprint = articleImprint(article);
  return title + (imprint === "" ? "" : `*${escapeMarkdown(imprint)}*\n\n`);
}
