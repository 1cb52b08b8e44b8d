import type { DropReason } from "@precis/core";

import type { PageElement } from "../tree/page-node.ts";

/**
 * How sure a name is that an element is furniture; a discussion may be longer than the article, and what is
 * named after a picture is its caption where it is brief.
 */
export type NameVerdict = "discussion" | "certain" | "likely" | "brief" | "none";

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
  ["likely", "footnote", "footnotes references reflist"],
  [
    "certain",
    null,
    `sidebar rail cookie cookies cookiebanner cookiebot consent cmpbox gdpr onetrust didomi usercentrics breadcrumb
     breadcrumbs navbar navigation pagination pager sitemap`,
  ],
  [
    "likely",
    null,
    `meta menu nav tags taglist topics categories widget widgets rollover tooltip infobox navbox ambox hatnote
     editsection noprint toc toolbar tools feedback screenreader`,
  ],
  ["brief", "caption", "image images photo photos picture pictures video videos"],
]);

/** Attributes in which sites name the parts of a page. */
const NAMING = ["class", "id", "data-component", "data-testid"] as const;

/**
 * A name that says what an element has or lacks ("has-sidebar", "no_caption") is not that part itself; only
 * what is not printed ("no-print") is furniture.
 */
const ABOUT_PARTS = /(?<![a-z])(?:has|with|without|no(?![-_]print))[^a-z\s][^\s]*/gu;

/**
 * Returns what the names of an element say of it. Names are read word by word ("story-ad", "storyAd" and
 * "story__ad" all have "ad", "shadow" has not).
 */
export function judgeNames(element: PageElement): NameVerdict {
  const verdicts = new Set(meaningsOf(element).map(({ verdict }) => verdict));
  if (verdicts.has("discussion")) return "discussion";
  if (verdicts.has("certain")) return "certain";
  if (verdicts.has("likely")) return "likely";
  return verdicts.has("brief") ? "brief" : "none";
}

/** Returns why an element is furniture by its names; `null` where they do not say. */
export function nameReason(element: PageElement): DropReason | null {
  const [first] = meaningsOf(element).toSorted((a, b) => a.rank - b.rank);
  return first?.reason ?? null;
}

/** Returns the words among an element's names that may mislead; sites reuse one for every paragraph. */
export function likelyWords(element: PageElement): string[] {
  return wordsOf(element).filter((word) => /likely|brief/u.test(MEANINGS.get(word)?.verdict ?? ""));
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
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .replace(ABOUT_PARTS, " ")
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
