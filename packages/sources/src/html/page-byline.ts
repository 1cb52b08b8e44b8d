import { collectBlocks } from "./collect-blocks.ts";
import type { PageDocument } from "./page-node.ts";

/** Where pages without data show who wrote them. */
const AUTHOR_ELEMENTS =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .byline, .author, .p-author';

/** Longer is a biography. */
const MAX_UNITS = 100;

const LABEL =
  /^(?:(?:\p{L}+\s+)?by|von|par|por|di|door|av|af|(?:text|texte|texto|testo|текст|автор|author)(?=:))\s*:?\s+/iu;

/** Where a name ends and something else begins: a bar, a dot or a date. */
const NAME_END =
  /(?:[|•·]|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\p{L}+\.? )?\d|\p{L}+\.? \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4}).*$/iu;

/**
 * Returns the authors of a page, names joined by commas: those its data names, else those it shows;
 * `null` when there are none. Addresses and account names are no names.
 */
export function pageByline(document: PageDocument, named: readonly string[]): string | null {
  const names = cleanNames(named);
  if (names.length > 0) return names.join(", ");
  for (const element of document.body.querySelectorAll(AUTHOR_ELEMENTS)) {
    if (element.textContent.length > MAX_UNITS * 4) continue;
    const [shown] = cleanNames(collectBlocks(element).map((block) => block.text));
    if (shown !== undefined) return shown;
  }
  return null;
}

function cleanNames(names: readonly string[]): string[] {
  const clean = names
    .map((name) => cleanName(name.slice(0, MAX_UNITS * 4)))
    .filter((name) => /\p{L}/u.test(name) && !/[@<>]|\/\/|www\./u.test(name))
    .filter((name) => name.length <= MAX_UNITS);
  return [...new Set(clean)];
}

function cleanName(name: string): string {
  return name
    .replace(NAME_END, "")
    .trim()
    .replace(LABEL, "")
    .replace(/[\s,-]+$/u, "");
}
