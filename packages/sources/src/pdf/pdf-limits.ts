import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";

/** The most pages that are read at once: a thick book has 1,500, and a page takes some 10 ms. */
export const MAX_PAGES = 5000;

/** The most pieces of text on a page: a page of small print has 3,000, a map with names 20,000. */
export const MAX_PAGE_ITEMS = 50_000;

/** The most pieces of text on all pages together; each takes some 500 bytes while lines are built. */
export const MAX_ITEMS = 1_000_000;

/** The most entries of an outline that are looked at. */
export const MAX_OUTLINE = 5000;

/** What is asked of whoever gave a PDF that is too large; how to do it depends on the app. */
export const SOME_PAGES = "Give some of its pages.";

/** Returns the error for a PDF over a limit, which `excess` names with its value. */
export function pdfTooLarge(source: string, excess: string): PrecisError {
  return new PrecisError("TEXT_TOO_LARGE", `${nameSource(source)} has ${excess}. ${SOME_PAGES}`);
}
