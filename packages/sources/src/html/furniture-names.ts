import type { PageElement } from "./page-node.ts";

/** Words in class names and ids of what readers wrote, which may be longer than the article. */
const DISCUSSION = words("comment comments commentlist disqus livefyre replies");

/** Words of parts that are furniture wherever they are a part. */
const CERTAIN = words(`
  sidebar rail related recirc recirculation recommended recommendations outbrain taboola trending popular
  newsletter newsletters signup paywall cookie cookies consent gdpr onetrust
  breadcrumb breadcrumbs navbar navigation pagination pager sitemap
`);

/** Words of parts that are furniture, and that now and then name a whole page or every paragraph of it. */
const LIKELY = words(`
  ad ads advert adverts advertisement advertisements advertising dfp sponsor sponsored promo promos promotion promoted affiliate
  caption captions credit credits copyright copyrights disclaimer disclosure
  byline bylines bio author authors timestamp dateline dates pubdate submitted posted updated meta
  share shares sharing sharebar sharetools social follow followus addthis
  subscribe subscription subscriptions gallery inlinegallery slideshow carousel slider
  menu nav tags taglist topics categories widget widgets modal popup popover overlay rollover tooltip
  infobox navbox toc toolbar tools print readmore kicker eyebrow standfirst screenreader
`);

/** Attributes in which sites name the parts of a page. */
const NAMING = ["class", "id", "data-component", "data-testid"] as const;

/** How sure a name is that an element is furniture. */
export type NameVerdict = "discussion" | "certain" | "likely" | "none";

/**
 * Returns what the names of an element say of it. Names are read word by word ("story-ad", "storyAd" and
 * "story__ad" all have "ad", "shadow" has not).
 */
export function judgeNames(element: PageElement): NameVerdict {
  let verdict: NameVerdict = "none";
  for (const attribute of NAMING) {
    for (const word of nameWords(element.getAttribute(attribute) ?? "")) {
      if (DISCUSSION.has(word)) return "discussion";
      if (CERTAIN.has(word)) verdict = "certain";
      if (LIKELY.has(word) && verdict === "none") verdict = "likely";
    }
  }
  return verdict;
}

/** Returns the likely furniture words among an element's names; sites reuse one for every paragraph. */
export function likelyWords(element: PageElement): string[] {
  return NAMING.flatMap((attribute) => nameWords(element.getAttribute(attribute) ?? "")).filter(
    (word) => LIKELY.has(word),
  );
}

function nameWords(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/u);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
