import type { DropReason } from "@precis/core";

import type { ProseWeights } from "../content/weigh-prose.ts";
import type { PageDocument, PageElement } from "../tree/page-node.ts";
import { judgeNames } from "./furniture-names.ts";

/** An article with less running text of its own is a header or a frame for others, as in a live blog. */
const OWN_UNITS = 200;

/** Without a title to go by, the page's own article is longer than any other by this factor. */
const MUCH_LONGER = 3;

/**
 * Takes the `article` elements out of a page that are not its article, and returns them: those inside
 * another, which by the HTML standard are comments and the like, and those beside it, which are teasers or
 * other entries.
 */
export function pruneArticles(
  document: PageDocument,
  weights: ProseWeights,
): ReadonlyMap<PageElement, DropReason> {
  const articles = [...document.body.querySelectorAll("article")];
  const removed = new Map<PageElement, DropReason>();
  for (const element of innerArticles(articles, weights)) {
    element.remove();
    removed.set(element, "comments");
  }
  const titled = titledArticle(document, articles, weights);
  const own = titled ?? longestArticle(articles, weights);
  if (own === undefined) return removed;
  // Without a title to go by, what stands before may be the header; teasers stand behind.
  const others = titled === undefined ? articles.slice(articles.indexOf(own) + 1) : articles;
  for (const article of others) {
    if (article.contains(own) || own.contains(article)) continue;
    if (!removed.has(article))
      removed.set(article, isInDiscussion(article) ? "comments" : "related");
    article.remove();
  }
  return removed;
}

function isInDiscussion(article: PageElement): boolean {
  let at = article.parentNode;
  while (at !== null && at.tagName !== "BODY") {
    if (judgeNames(at) === "discussion") return true;
    at = at.parentNode;
  }
  return false;
}

function innerArticles(articles: readonly PageElement[], weights: ProseWeights): PageElement[] {
  const innerOf = new Map<PageElement, PageElement[]>();
  for (const article of articles) {
    const outer = article.parentNode?.closest("article") ?? null;
    if (outer === null) continue;
    const inner = innerOf.get(outer);
    if (inner === undefined) innerOf.set(outer, [article]);
    else inner.push(article);
  }
  return [...innerOf].flatMap(([outer, inner]) => {
    const innerWeight = inner.reduce((sum, element) => sum + weights.of(element), 0);
    return weights.of(outer) - innerWeight < OWN_UNITS ? [] : inner;
  });
}

/** Returns the article with the only title among them, if none beside it is longer. */
function titledArticle(
  document: PageDocument,
  articles: readonly PageElement[],
  weights: ProseWeights,
): PageElement | undefined {
  const titles = [...document.body.querySelectorAll("article h1")];
  const [titled, another] = new Set(titles.map((title) => title.closest("article")));
  if (titled === null || titled === undefined || another !== undefined) return undefined;
  return outweighs(titled, articles, weights, 1) ? titled : undefined;
}

/** Returns the article that is longer than any other by far. */
function longestArticle(
  articles: readonly PageElement[],
  weights: ProseWeights,
): PageElement | undefined {
  const longest = singleArticles(articles).reduce<PageElement | undefined>(
    (best, article) =>
      best === undefined || weights.of(article) > weights.of(best) ? article : best,
    undefined,
  );
  if (longest === undefined) return undefined;
  return outweighs(longest, articles, weights, MUCH_LONGER) ? longest : undefined;
}

function outweighs(
  article: PageElement,
  articles: readonly PageElement[],
  weights: ProseWeights,
  factor: number,
): boolean {
  const weight = weights.of(article);
  const beside = singleArticles(articles).filter((other) => !article.contains(other));
  return weight >= OWN_UNITS && beside.every((other) => weights.of(other) * factor <= weight);
}

/** Returns the articles without others inside: one around others weighs as much as all of them. */
function singleArticles(articles: readonly PageElement[]): PageElement[] {
  return articles.filter((article) => article.querySelector("article") === null);
}
