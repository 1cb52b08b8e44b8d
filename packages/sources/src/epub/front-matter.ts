import type { DropReason } from "@precis/core";

import type { PageBlock } from "../html/blocks/page-block.ts";
import type { PageElement } from "../html/tree/page-node.ts";
import type { SpineItem } from "./read-package.ts";

/** What parts of a book that are no text are called: by EPUB's vocabulary, in guides, in file names. */
const NAMES: readonly (readonly [name: RegExp, reason: DropReason])[] = [
  [
    /^(?:cover|coverpage|cover-image|titlepage|title-page|title|halftitlepage|half-title)$/u,
    "title",
  ],
  [/^(?:copyright|copyright-page|imprint|colophon|rights|legal)$/u, "copyright"],
  [/^(?:toc|contents|tableofcontents|nav|navigation|landmarks|loi|lot|page-list)$/u, "navigation"],
  [/^(?:footnotes|endnotes|rearnotes|notes)$/u, "footnote"],
  [/^(?:advert|adcard|ad-card|alsoby|also-by|otherbooks|newsletter|backads)$/u, "advert"],
];

/** A part with more of its text in links is a list of places, whatever it is called. */
const LINK_SHARE = 0.6;

/** A page of rights has a line of this kind and is not long. */
const RIGHTS = /(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|©|\bISBN\b)/iu;

const MOST_RIGHTS_UNITS = 4000;

/**
 * Returns why a part of a book is furniture, such as its cover and its table of contents; `undefined`
 * where it is text.
 */
export function frontMatterReason(
  item: SpineItem,
  body: PageElement,
  blocks: readonly PageBlock[],
): DropReason | undefined {
  const named = [...typesOf(body), item.guideType, fileName(item.path)];
  for (const name of named) {
    const reason = NAMES.find(([pattern]) => pattern.test(name))?.[1];
    if (reason !== undefined) return reason;
  }
  if (!item.isLinear) return "footnote";
  const units = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const links = blocks.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0);
  if (links > units * LINK_SHARE) return "navigation";
  const isRights = units < MOST_RIGHTS_UNITS && blocks.some(({ text }) => RIGHTS.test(text));
  return isRights && !blocks.some(({ kind }) => kind === "heading") ? "copyright" : undefined;
}

/** Returns what a part calls itself, on its body or on the one section that is all of it. */
function typesOf(body: PageElement): readonly string[] {
  const sections = [...body.querySelectorAll("section, nav")].slice(0, 2);
  const only = sections.length === 1 ? sections : [];
  return [body, ...only].flatMap((element) =>
    (element.getAttribute("epub:type") ?? "").toLowerCase().split(/\s+/u),
  );
}

function fileName(path: string): string {
  const name = path.split("/").at(-1)?.toLowerCase() ?? "";
  return name.replace(/\.x?html?$/u, "").replace(/^\d+[-_ ]*|[-_ ]*\d+$/gu, "");
}
