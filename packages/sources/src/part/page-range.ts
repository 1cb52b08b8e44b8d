import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";

/** Some pages of a source, counted from 1, both ends included. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns nothing where a source of so many pages has those of the range.
 *
 * @param pageCount - `undefined` for a source without pages
 * @throws {@link PrecisError} `INVALID_OPTION` where it has not; the message names the pages there are.
 */
export function checkPageRange(
  { first, last }: PageRange,
  pageCount: number | undefined,
  source: string,
): void {
  const asked =
    first === last ? `Page ${first} was asked for` : `Pages ${first}-${last} were asked for`;
  if (pageCount === undefined) {
    throw new PrecisError(
      "INVALID_OPTION",
      `${asked}, but ${nameSource(source)} has no pages: only PDFs have. Name a section, or leave the range out.`,
    );
  }
  const isWhole = Number.isInteger(first) && Number.isInteger(last);
  if (isWhole && first >= 1 && first <= last && last <= pageCount) return;
  const pages = pageCount === 1 ? "has page 1 only" : `has pages 1-${pageCount}`;
  throw new PrecisError("INVALID_OPTION", `${asked}; ${nameSource(source)} ${pages}.`);
}
