/**
 * Writes the documents in `fixtures/documents`, every one made here from text of our own, so that equal
 * scripts give equal bytes: `npm run fixtures -w packages/sources`. The expected articles beside them are
 * written by the tests: `npm run test -w packages/sources -- documents -u`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { docxReport } from "./fixtures/docx-report.js";
import { epubBook } from "./fixtures/epub-book.js";
import { everyFurniture, leadMissing, oldLayout } from "./fixtures/html-pages.js";
import { odtReport } from "./fixtures/odt-report.js";
import { runningHeads } from "./fixtures/running-heads.js";
import { twoColumns } from "./fixtures/two-columns.js";
import { lockedPdf, scannedPdf } from "./fixtures/unreadable-pdf.js";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../../fixtures/documents");

const DOCUMENTS = {
  "pdf-two-columns/source.pdf": twoColumns(),
  "pdf-running-heads/source.pdf": runningHeads(),
  "pdf-scanned/source.pdf": scannedPdf(),
  "pdf-locked/source.pdf": lockedPdf(),
  "epub-three-chapters/source.epub": epubBook(),
  "docx-report/source.docx": docxReport(),
  "odt-report/source.odt": odtReport(),
  "html-every-furniture/source.html": everyFurniture(),
  "html-lead-missing/source.html": leadMissing(),
  "html-old-layout/source.html": oldLayout(),
};

for (const [name, bytes] of Object.entries(DOCUMENTS)) {
  const path = join(FOLDER, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
