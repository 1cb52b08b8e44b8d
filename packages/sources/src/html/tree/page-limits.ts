import { PrecisError } from "@precis/core/errors";

/**
 * The most elements of a page that are read. Long encyclopaedia entries have 30,000; Readability's time
 * on a page made to be slow grows to some 5 s at this number.
 */
export const MAX_ELEMENTS = 60_000;

/**
 * Elements nested deeper than this become siblings, as browsers do below a depth of 512. Real pages
 * stay under 60; Readability's time grows with the depth of every element.
 */
export const MAX_DEPTH = 100;

/** Tags that never close pile up; the parser's time for each closing tag grows with the pile. */
export const MAX_OPEN_TAGS = 2048;

/** The most tags, scripts and pictures included, opening and closing. */
const MAX_TAGS = 1_000_000;

/** The most text of a page, in UTF-16 units; core reads no longer plain text either. */
export const MAX_PAGE_UNITS: number = 16 * 1024 * 1024;

/**
 * Returns nothing for a page that can be parsed in reasonable time.
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` for a page of too many tags.
 */
export function refuseEndlessTags(html: string): void {
  let tags = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) tags += 1;
  if (tags > MAX_TAGS) throw pageTooLarge(`${tags} tags; at most ${MAX_TAGS} are read`);
}

/** Returns the error for a page over a limit, which `excess` names with its value. */
export function pageTooLarge(excess: string): PrecisError {
  return new PrecisError(
    "TEXT_TOO_LARGE",
    `The page has ${excess}. Give the article alone, as text or as a simpler page.`,
  );
}
