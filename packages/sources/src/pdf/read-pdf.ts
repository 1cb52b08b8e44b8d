import type { ReadingWarning } from "@precis/core";

import { markByline } from "../metadata/mark-byline.ts";
import type { ReaderOptions, Reading } from "../reading.ts";
import { openPdf } from "./file/open-pdf.ts";
import { pdfFacts } from "./file/pdf-metadata.ts";
import { readPages } from "./file/read-pages.ts";
import { pageRegions } from "./layout/page-regions.ts";
import { pageRows } from "./layout/page-rows.ts";
import { settleFragments } from "./layout/settle-fragments.ts";
import { vocabularyOf } from "./paragraphs/join-words.ts";
import { rejoinParagraphs } from "./paragraphs/rejoin-paragraphs.ts";
import { toParagraphs } from "./paragraphs/to-paragraphs.ts";
import { bodySize, bodyStyle } from "./structure/body-style.ts";
import { findTitle } from "./structure/find-title.ts";
import { markAsides } from "./structure/mark-asides.ts";
import { markHeadings } from "./structure/mark-headings.ts";
import { runningLines } from "./structure/running-lines.ts";
import { toBlocks } from "./structure/to-blocks.ts";

/**
 * Returns what a PDF holds: its text in reading order, column by column, with paragraphs made whole over
 * lines, columns and pages; headings by their size or the outline; running heads, page numbers, footnotes
 * and captions as furniture. Takes some 10 ms a page, and 200 ms to load.
 *
 * A PDF has no paragraphs, only letters and where they stand; what belongs together is told by how it is set.
 *
 * @throws {@link PrecisError} `SOURCE_UNREADABLE` for a locked or damaged file; `NO_ARTICLE` for one without
 * text, as after scanning; `TEXT_TOO_LARGE` over the limits of `pdf-limits.ts`.
 */
export async function readPdf(
  bytes: Uint8Array,
  { source, pages: range }: ReaderOptions,
): Promise<Reading> {
  const file = await openPdf(bytes, source);
  const { pages, damaged } = await readPages(file, range, source);
  const size = bodySize(pages.flatMap(({ fragments }) => fragments));
  const sheets = pages.map((page) => ({
    number: page.number,
    height: page.height,
    rows: pageRows(page, settleFragments(page.fragments, size)),
  }));
  const running = runningLines(sheets, size);
  const regions = sheets.flatMap(({ rows }) =>
    pageRegions(
      rows.filter((row) => !running.has(row)),
      size,
    ),
  );
  const lines = regions.flatMap((region) => region.lines);
  const body = bodyStyle(lines, size);
  const facts = pdfFacts(file.info, file.xmpTitle);
  const marked = markAsides(
    regions.flatMap((region) => toParagraphs(region, body)),
    body,
  );
  const opening = sheets.find(({ number }) => number === 1);
  const title = findTitle(marked, body, {
    said: facts.title,
    heads: [...running].map(({ text }) => text),
    pageHeight: opening?.height,
  });
  const untitled = marked.filter((paragraph) => !title.paragraphs.includes(paragraph));
  // The title is the first level, so that sections stand below it.
  const headed = markHeadings(untitled, body, file.outline, title.text === null ? 1 : 2);
  const vocabulary = vocabularyOf(lines.map(({ text }) => text));
  return {
    content: markByline(
      toBlocks(rejoinParagraphs(headed, body), running, vocabulary),
      facts.byline,
    ),
    metadata: { title: title.text, byline: facts.byline, published: facts.published },
    receipt: { warnings: damaged.length === 0 ? [] : [damagedWarning(damaged)] },
    pages: file.pageCount,
  };
}

function damagedWarning(damaged: readonly number[]): ReadingWarning {
  const pages = damaged.length === 1 ? "page" : "pages";
  return {
    code: "pages-unreadable",
    message: `The file is damaged: ${pages} ${damaged.slice(0, 12).join(", ")} could not be read.`,
  };
}
