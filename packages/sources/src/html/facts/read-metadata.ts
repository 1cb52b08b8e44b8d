import type { Metadata } from "@precis/core";

import { toIsoDate } from "../../metadata/iso-date.ts";
import { toLanguage } from "../../metadata/language.ts";
import { tidyText } from "../../text/tidy-text.ts";
import type { TextEvidence } from "../content/recover-paragraphs.ts";
import type { Page, PageDocument } from "../tree/page-node.ts";
import { pageByline } from "./page-byline.ts";
import { pageTitle } from "./page-title.ts";
import { type ArticleData, readJsonLd } from "./read-json-ld.ts";

/** What a page says of its article. */
export interface PageMetadata {
  readonly metadata: Pick<Metadata, "title" | "byline" | "published">;
  /** The language the page declares; not always the one it is written in. */
  readonly declaredLanguage: string | null;
  /** Every title the page gives itself, the chosen one first; in the text they are no content. */
  readonly titles: readonly string[];
  readonly evidence: TextEvidence;
  /** The name of its site, and the address it calls its own. */
  readonly site: string | null;
  readonly canonical: string | null;
}

/** Names of `meta` elements by what they say, in order of trust: Open Graph, then the older ones. */
const META_NAMES = {
  title: ["og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title"],
  author: ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"],
  published: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "pubdate",
    "publishdate",
    "date",
  ],
  description: ["og:description", "description", "twitter:description"],
  siteName: ["og:site_name", "application-name"],
  address: ["og:url"],
  language: ["content-language", "og:locale", "language", "dc.language"],
} as const;

/** Longer addresses are no place to go back to. */
const MOST_ADDRESS_UNITS = 2000;

/**
 * Returns what a page says of its article: by JSON-LD first, which is written for machines, then by its
 * `meta` elements, then by what it shows.
 */
export function readMetadata({ document, jsonLd, canonical }: Page): PageMetadata {
  const article = readJsonLd(jsonLd);
  const meta = readMetaElements(document);
  const say = (names: readonly string[]): string =>
    names.map((name) => meta.get(name) ?? "").find((value) => value !== "") ?? "";
  const titles = [article.headline, ...META_NAMES.title.map((name) => meta.get(name) ?? "")];
  const authors = article.authors.length > 0 ? article.authors : [say(META_NAMES.author)];
  const siteName = say(META_NAMES.siteName);
  const title = pageTitle(document, { titles, siteName });
  return {
    titles: [title ?? "", ...titles].filter((text) => text !== ""),
    metadata: {
      title,
      byline: pageByline(document, authors),
      published: publishedDate(document, article, meta),
    },
    declaredLanguage: toLanguage(
      document.documentElement.getAttribute("lang") || say(META_NAMES.language) || article.language,
    ),
    evidence: {
      articleBody: article.body,
      description: say(META_NAMES.description) || article.description,
    },
    site: hostOf(siteName) || article.publisher || null,
    canonical: webAddress(canonical) ?? webAddress(say(META_NAMES.address)),
  };
}

/** Returns an address where it is a whole one of the web; pages also give paths, and worse. */
function webAddress(text: string): string | null {
  const isWeb = /^https?:\/\/[^\s"'<>]+$/iu.test(text) && text.length <= MOST_ADDRESS_UNITS;
  return isWeb ? text : null;
}

/** Returns the host where the name of a site is its address; other names as they are. */
function hostOf(siteName: string): string {
  return siteName.replace(/^https?:\/\/(?:www\.)?([^/]+).*$/iu, "$1");
}

/** Returns the contents of a page's `meta` elements by their name, in lower case; the first of each. */
function readMetaElements(document: PageDocument): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = tidyText(element.getAttribute("content") ?? "").replaceAll("\n", " ");
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase() ?? "";
      if (name !== "" && content !== "" && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

function publishedDate(
  document: PageDocument,
  article: ArticleData,
  meta: ReadonlyMap<string, string>,
): string | null {
  const said = [article.published, ...META_NAMES.published.map((name) => meta.get(name) ?? "")];
  const shown = [...document.body.querySelectorAll('time[datetime], [itemprop~="datePublished"]')]
    .slice(0, 1)
    .map((element) => element.getAttribute("datetime") ?? element.textContent);
  for (const text of [...said, ...shown]) {
    const date = toIsoDate(text);
    if (date !== null) return date;
  }
  return null;
}
