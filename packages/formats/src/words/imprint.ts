import type { Article } from "@precis/core";

/**
 * Returns who wrote an article and when, as far as it is known: `Amal Said, 2021-09-04`; else
 * empty.
 */
export function articleImprint(article: Article): string {
  return [article.byline, article.published].filter((part) => part !== null).join(", ");
}
