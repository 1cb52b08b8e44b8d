import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../../name-source.ts";
import { type PageRange, checkPageRange } from "../../part/page-range.ts";
import { MAX_ITEMS, MAX_PAGES, pdfTooLarge } from "../pdf-limits.ts";
import type { PdfFile } from "./open-pdf.ts";
import type { PdfPage } from "./pdf-page.ts";

/** Pages on either side of those asked for that are read too: they show which lines are running heads. */
const PAGES_AROUND = 3;

/** With fewer letters a page, all a document has is the stamp of the scanner. */
const LEAST_LETTERS = 10;

/** Letters whose meaning the fonts do not tell: more than this share, and the text is noise. */
const NOISE_SHARE = 0.3;

/** The pages that were read, in order, and the numbers of those that could not be. */
export interface Pages {
  readonly pages: readonly PdfPage[];
  readonly damaged: readonly number[];
}

/**
 * Returns the pages of a PDF, or those of a range with a few around them.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` for pages it does not have; `TEXT_TOO_LARGE` over the limits of `pdf-limits.ts`; `SOURCE_UNREADABLE`
 * when no page can be read; `NO_ARTICLE` when none has text, as after scanning.
 */
export async function readPages(
  file: PdfFile,
  range: PageRange | undefined,
  source: string,
): Promise<Pages> {
  if (range !== undefined) checkPageRange(range, file.pageCount, source);
  const first = Math.max(1, (range?.first ?? 1) - PAGES_AROUND);
  const last = Math.min(file.pageCount, (range?.last ?? file.pageCount) + PAGES_AROUND);
  if (last - first >= MAX_PAGES) {
    throw pdfTooLarge(source, `${last - first + 1} pages; at most ${MAX_PAGES} are read at once`);
  }
  const pages: PdfPage[] = [];
  const damaged: number[] = [];
  let items = 0;
  for (let number = first; number <= last; number += 1) {
    const page = await file.readPage(number);
    if (page === undefined) {
      damaged.push(number);
      continue;
    }
    pages.push(page);
    items += page.fragments.length;
    if (items > MAX_ITEMS) throw pdfTooLarge(source, `more than ${MAX_ITEMS} pieces of text`);
  }
  refuseDamaged(pages, damaged, source);
  refuseTextless(pages, source);
  return { pages, damaged };
}

function refuseDamaged(
  pages: readonly PdfPage[],
  damaged: readonly number[],
  source: string,
): void {
  if (pages.length > 0 || damaged.length === 0) return;
  throw new PrecisError(
    "SOURCE_UNREADABLE",
    `${nameSource(source)} is a damaged PDF: none of its pages can be read. Download or export it again.`,
  );
}

function refuseTextless(pages: readonly PdfPage[], source: string): void {
  const text = pages
    .flatMap(({ fragments }) => fragments.map((fragment) => fragment.text))
    .join("");
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const noise = text.match(/[\uFFFD\p{Co}\p{Cc}]/gu)?.length ?? 0;
  if (letters === 0 || (pages.length > 1 && letters < pages.length * LEAST_LETTERS)) {
    throw new PrecisError(
      "NO_ARTICLE",
      `${nameSource(source)} has no text: it is scanned, or its letters are drawn. Run OCR on it first, e.g. ocrmypdf in.pdf out.pdf.`,
    );
  }
  if (noise > text.length * NOISE_SHARE) {
    throw new PrecisError(
      "NO_ARTICLE",
      `${nameSource(source)} has no text that can be told: its fonts do not say which letters they draw. Run OCR on it, e.g. ocrmypdf --force-ocr in.pdf out.pdf.`,
    );
  }
}
