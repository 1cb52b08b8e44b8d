import { buildPage } from "../html/tree/build-page.ts";
import type { PageElement } from "../html/tree/page-node.ts";
import { tidyText } from "../text/tidy-text.ts";
import { xmlElements } from "../xml/xml-elements.ts";
import { entryPath } from "./entry-path.ts";

/** What a table of contents says of a part of a book. */
export interface ContentsEntry {
  readonly label: string;
  /** How deep it stands, from 1. */
  readonly depth: number;
}

/** The most entries that are looked at. */
const MAX_ENTRIES = 5000;

/**
 * Returns what a book's table of contents calls its parts, by the name of their entry; the first entry
 * counts where several lead into one part. Reads EPUB 3's page and EPUB 2's NCX.
 */
export function readContents(text: string, path: string): ReadonlyMap<string, ContentsEntry> {
  const entries = /<(?:\w+:)?ncx[\s>]/u.test(text) ? ncxEntries(text) : navEntries(text);
  const contents = new Map<string, ContentsEntry>();
  for (const { href, label, depth } of entries.slice(0, MAX_ENTRIES)) {
    const entry = entryPath(href, path);
    if (entry !== undefined && label !== "" && !contents.has(entry)) {
      contents.set(entry, { label, depth });
    }
  }
  return contents;
}

interface Link extends ContentsEntry {
  readonly href: string;
}

function ncxEntries(text: string): Link[] {
  const elements = xmlElements(text);
  const labels = new Map(
    elements.flatMap((one) =>
      one.name === "navLabel" && one.parent !== undefined ? [[one.parent, one.text] as const] : [],
    ),
  );
  return elements.flatMap(({ name, parent, attributes }) => {
    if (name !== "content" || parent?.name !== "navPoint") return [];
    let depth = 1;
    for (let at = parent.parent; at !== undefined; at = at.parent) {
      if (at.name === "navPoint") depth += 1;
    }
    return [{ href: attributes["src"] ?? "", label: labels.get(parent) ?? "", depth }];
  });
}

function navEntries(text: string): Link[] {
  const { document } = buildPage(text, true);
  const navs = [...document.body.querySelectorAll("nav")];
  const nav =
    navs.find((one) => /\btoc\b/u.test(one.getAttribute("epub:type") ?? "")) ?? navs.at(0);
  return [...(nav?.querySelectorAll("a[href]") ?? [])].map((link) => ({
    href: link.getAttribute("href") ?? "",
    label: tidyText(link.textContent).replaceAll("\n", " "),
    depth: listDepth(link, nav),
  }));
}

function listDepth(link: PageElement, nav: PageElement | undefined): number {
  let depth = 0;
  for (let at = link.parentNode; at !== null && at !== nav; at = at.parentNode) {
    if (at.tagName === "OL" || at.tagName === "UL") depth += 1;
  }
  return Math.max(1, depth);
}
