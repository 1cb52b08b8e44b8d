import type { DropReason } from "@precis/core";

import type { ProseWeights } from "../content/weigh-prose.ts";
import { isBrief } from "../tree/is-brief.ts";
import type { PageDocument, PageElement } from "../tree/page-node.ts";
import { judgeNames, likelyWords } from "./furniture-names.ts";
import { furnitureReason } from "./furniture-reason.ts";
import { isMidSentence } from "./is-mid-sentence.ts";
import { pruneArticles } from "./prune-articles.ts";

/** Elements that are furniture by what they are, where the page uses them as meant. */
const FURNITURE = `nav, aside, footer, form, figure, figcaption, menu, dialog, [hidden],
  [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo],
  [role=search], [role=dialog], [role=menu], [role=alert]`;

const NAMED = "[class], [id], [data-component], [data-testid]";

/** A part with more of a page's running text than this is no furniture, whatever it is called. */
const MOST_FURNITURE = 0.3;

/** The same for names that hardly ever mislead. */
const MOST_CERTAIN = 0.5;

/** All parts that share a likely name hold no more than this together; else the name means the article. */
const MOST_OF_A_NAME = 0.4;

/** A caption is a sentence or two; shorter lines beside a picture may be headings. */
const MOST_BRIEF_UNITS = 300;

/** What nobody sees is taken out and not spoken of. */
const HIDDEN = "[hidden], [aria-hidden=true]";

/** The parts that were taken out of a page, and why; `null` for what the page does not show. */
export type Removed = ReadonlyMap<PageElement, DropReason | null>;

/** The frame of an article; names on it tell what it has, not what it is. */
const FRAME = /^(?:BODY|MAIN|ARTICLE|H1)$/u;

/**
 * Takes the furniture out of a page that its markup gives away, and returns it: by elements (`aside`,
 * `figcaption`), by roles, by words in names (`related-links`), and articles inside and beside the page's own.
 *
 * Names mislead ("article with-sidebar"), so nothing goes that frames the title or the declared body, or
 * that holds a large part of the page's running text or is words in a sentence.
 */
export function pruneFurniture(
  document: PageDocument,
  weights: ProseWeights,
  declared: readonly PageElement[],
): Removed {
  const removed = new Map<PageElement, DropReason | null>();
  const remove = (element: PageElement, reason: DropReason | null): void => {
    element.remove();
    removed.set(element, reason);
  };
  const hidden = new Set(document.body.querySelectorAll(HIDDEN));
  const frame = articleFrame(document, declared);
  for (const element of document.body.querySelectorAll(FURNITURE)) {
    const isLight = weights.of(element) <= weights.total * MOST_FURNITURE;
    if (isLight && !frame.has(element) && !isContent(element)) {
      remove(element, hidden.has(element) ? null : furnitureReason(element));
    }
  }
  for (const [element, reason] of pruneArticles(document, weights)) removed.set(element, reason);
  const misleading = misleadingWords(document, weights);
  for (const element of document.body.querySelectorAll(NAMED)) {
    if (FRAME.test(element.tagName) || frame.has(element)) continue;
    const share = weights.of(element) / Math.max(1, weights.total);
    const isNamed = isNamedFurniture(element, share, frame.size > 0, misleading);
    if (isNamed && !isMidSentence(element, weights)) remove(element, furnitureReason(element));
  }
  return removed;
}

function isNamedFurniture(
  element: PageElement,
  share: number,
  isFramed: boolean,
  misleading: ReadonlySet<string>,
): boolean {
  switch (judgeNames(element)) {
    case "discussion":
      // Where the article is known to be elsewhere, a discussion may be of any length.
      return isFramed || share <= MOST_CERTAIN;
    case "certain":
      return share <= MOST_CERTAIN;
    case "likely":
      return (
        share <= MOST_FURNITURE &&
        likelyWords(element).some((word) => !misleading.has(word)) &&
        element.querySelector("blockquote") === null
      );
    case "brief":
      return (
        share > 0 &&
        share <= MOST_FURNITURE &&
        likelyWords(element).some((word) => !misleading.has(word)) &&
        isBrief(element, MOST_BRIEF_UNITS)
      );
    case "none":
      return false;
  }
}

/** A figure may frame a quotation, a table or code instead of a picture; those are read. */
function isContent(element: PageElement): boolean {
  return element.tagName === "FIGURE" && element.querySelector("blockquote, table, pre") !== null;
}

/** Returns the elements around the title and the declared body, themselves included. */
function articleFrame(
  document: PageDocument,
  declared: readonly PageElement[],
): ReadonlySet<PageElement> {
  const frame = new Set<PageElement>();
  const headings = [...document.body.querySelectorAll("h1")];
  // A page with many h1 elements uses them for its teasers too.
  const titles = headings.length === 1 ? headings : [];
  for (const inner of [...titles, ...declared]) {
    for (let at: PageElement | null = inner; at !== null; at = at.parentNode) frame.add(at);
  }
  return frame;
}

/** Returns the words whose elements hold so much running text that they cannot mean furniture here. */
function misleadingWords(document: PageDocument, weights: ProseWeights): ReadonlySet<string> {
  const held = new Map<string, number>();
  for (const element of document.body.querySelectorAll(NAMED)) {
    const weight = weights.of(element);
    if (weight === 0 || weight > weights.total * MOST_FURNITURE) continue;
    for (const word of new Set(likelyWords(element))) {
      held.set(word, (held.get(word) ?? 0) + weight);
    }
  }
  const most = weights.total * MOST_OF_A_NAME;
  return new Set([...held].filter(([, weight]) => weight > most).map(([word]) => word));
}
