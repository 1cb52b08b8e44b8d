import type { DropReason } from "@precis/core";

import type { PageElement } from "./page-node.ts";

/** How sure a name is that an element is furniture; a discussion may be longer than the article. */
export type NameVerdict = "discussion" | "certain" | "likely" | "none";

/** What a word in a name says of its element. */
interface Meaning {
  readonly verdict: NameVerdict;
  /** Why it is furniture; `null` where what element it is tells more. */
  readonly reason: DropReason | null;
  /** Of several words in a name the one with the lowest rank gives the reason. */
  readonly rank: number;
}

/**
 * Words in class names and ids by what they mean. Certain are parts that are furniture wherever they are a
 * part; likely ones now and then name a whole page or every paragraph of it.
 */
const MEANINGS: ReadonlyMap<string, Meaning> = meanings([
  ["discussion", "comments", "comment comments commentlist disqus livefyre replies"],
  ["likely", "caption", "caption captions gallery inlinegallery slideshow carousel slider"],
  ["likely", "credit", "credit credits"],
  ["likely", "copyright", "copyright copyrights disclaimer disclosure"],
  ["certain", "subscription", "newsletter newsletters signup paywall"],
  ["likely", "subscription", "subscribe subscription subscriptions modal popup popover overlay"],
  [
    "likely",
    "share",
    "share shares sharing sharebar sharetools social follow followus addthis print",
  ],
  ["certain", "advert", "outbrain taboola"],
  [
    "likely",
    "advert",
    `ad ads advert adverts advertisement advertisements advertising dfp sponsor sponsored promo promos promotion
     promoted affiliate`,
  ],
  ["likely", "byline", "byline bylines bio author authors"],
  ["likely", "timestamp", "timestamp dateline dates pubdate submitted posted updated"],
  [
    "certain",
    "related",
    "related recirc recirculation recommended recommendations trending popular",
  ],
  ["likely", "related", "readmore"],
  ["likely", "title", "kicker eyebrow standfirst"],
  [
    "certain",
    null,
    `sidebar rail cookie cookies consent gdpr onetrust breadcrumb breadcrumbs navbar navigation pagination pager
     sitemap`,
  ],
  [
    "likely",
    null,
    `meta menu nav tags taglist topics categories widget widgets rollover tooltip infobox navbox toc toolbar tools
     screenreader`,
  ],
]);

/** Attributes in which sites name the parts of a page. */
const NAMING = ["class", "id", "data-component", "data-testid"] as const;

/**
 * Returns what the names of an element say of it. Names are read word by word ("story-ad", "storyAd" and
 * "story__ad" all have "ad", "shadow" has not).
 */
export function judgeNames(element: PageElement): NameVerdict {
  const verdicts = new Set(meaningsOf(element).map(({ verdict }) => verdict));
  if (verdicts.has("discussion")) return "discussion";
  if (verdicts.has("certain")) return "certain";
  return verdicts.has("likely") ? "likely" : "none";
}

/** Returns why an element is furniture by its names; `null` where they do not say. */
export function nameReason(element: PageElement): DropReason | null {
  const [first] = meaningsOf(element).toSorted((a, b) => a.rank - b.rank);
  return first?.reason ?? null;
}

/** Returns the likely furniture words among an element's names; sites reuse one for every paragraph. */
export function likelyWords(element: PageElement): string[] {
  return wordsOf(element).filter((word) => MEANINGS.get(word)?.verdict === "likely");
}

function meaningsOf(element: PageElement): Meaning[] {
  return wordsOf(element).flatMap((word) => MEANINGS.get(word) ?? []);
}

function wordsOf(element: PageElement): string[] {
  return NAMING.flatMap((attribute) => nameWords(element.getAttribute(attribute) ?? ""));
}

function nameWords(name: string): string[] {
  if (name === "") return [];
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/u);
}

function meanings(
  groups: readonly (readonly [NameVerdict, DropReason | null, string])[],
): ReadonlyMap<string, Meaning> {
  return new Map(
    groups.flatMap(([verdict, reason, words], rank) =>
      words.split(/\s+/u).map((word) => [word, { verdict, reason, rank }] as const),
    ),
  );
}
