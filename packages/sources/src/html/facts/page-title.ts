import { lettersOf } from "../../text/compare-text.ts";
import { tidyText } from "../../text/tidy-text.ts";
import type { PageDocument } from "../tree/page-node.ts";

/** What parts a headline from the name of its site in a page's title. */
const SITE_BREAK = /\s+[|–—·»•:-]+\s+|\s*[|»•]\s*/u;

/** Fewer words are the name of a site rather than a headline, where words are written apart. */
const HEADLINE_WORDS = 3;

/** As many characters are a headline in scripts that write words together. */
const HEADLINE_UNITS = 12;

/** No headline is longer. */
const MAX_UNITS = 300;

/** What a page's data says of its title, best first, and of its site. */
export interface TitleClues {
  readonly titles: readonly string[];
  readonly siteName: string;
}

/**
 * Returns the headline of a page, without the name of its site: what its data says it is, else its only
 * `h1`, else its `title` element; `null` when there is none.
 */
export function pageTitle(document: PageDocument, { titles, siteName }: TitleClues): string | null {
  const headings = [...document.body.querySelectorAll("h1")].map((heading) =>
    tidyText(heading.textContent).replaceAll("\n", " "),
  );
  const said = titles
    .map((title) => title.slice(0, MAX_UNITS))
    .find((title) => title !== "" && lettersOf(title) !== lettersOf(siteName));
  const element = tidyText(document.querySelector("head > title")?.textContent ?? "").slice(
    0,
    MAX_UNITS,
  );
  const title = said ?? shownTitle(document, element) ?? stripSite(element, "");
  const whole = headings.find((heading) => completes(title, heading));
  const headline = (whole ?? stripSite(title, siteName)).replaceAll("\n", " ").trim();
  return headline === "" ? null : headline;
}

/**
 * Returns the only `h1`, unless it names the site: where it is a link or not in the `title` element, and a
 * lower heading is a part of that.
 */
function shownTitle(document: PageDocument, element: string): string | undefined {
  const [only, another] = document.body.querySelectorAll("h1");
  if (only === undefined || another !== undefined) return undefined;
  const text = tidyText(only.textContent);
  const link = tidyText(only.querySelector("a[href]")?.textContent ?? "");
  const isTrusted = link !== text && lettersOf(element).includes(lettersOf(text));
  if (isTrusted || element === "") return text === "" ? undefined : text;
  const parts = new Set(element.split(SITE_BREAK).map((part) => lettersOf(part)));
  const lower = [...document.body.querySelectorAll("h2, h3")]
    .map((heading) => tidyText(heading.textContent))
    .find((heading) => isHeadline(heading) && parts.has(lettersOf(heading)));
  return lower ?? (text === "" ? undefined : text);
}

/** Returns whether a heading is the title in full, or the title without the name of the site. */
function completes(title: string, heading: string): boolean {
  if (!isHeadline(heading) || heading.length > MAX_UNITS) return false;
  const start = title.replace(/\s*(?:…|\.\.\.)$/u, "");
  const isCut = start !== title && heading.startsWith(start);
  const rest = title.startsWith(heading) ? title.slice(heading.length) : undefined;
  return isCut || (rest !== undefined && /^\s*(?:$|[|–—·»•:-]\s)/u.test(rest));
}

/**
 * Returns a title without its first or last part where that is the site's name, or, when the name is not
 * known, without the shorter end behind a break.
 */
function stripSite(title: string, siteName: string): string {
  const parts = title.split(SITE_BREAK);
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  const behind = title.slice(first.length).replace(/^[\s|–—·»•:-]+/u, "");
  const isFirst = siteName !== "" && lettersOf(first) === lettersOf(siteName);
  if (isFirst && isHeadline(behind)) return behind;
  const before = title.slice(0, title.length - last.length).replace(/[\s|–—·»•:-]+$/u, "");
  const isSite =
    siteName === "" ? last.length < before.length : lettersOf(last) === lettersOf(siteName);
  return parts.length > 1 && isSite && isHeadline(before) ? before : title;
}

function isHeadline(text: string): boolean {
  const isTogether = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    text,
  );
  return isTogether ? text.length >= HEADLINE_UNITS : text.split(/\s+/u).length >= HEADLINE_WORDS;
}
