import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { cutOffDocument } from "../../src/format/cut-off-document.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Returns an archive whose first entry has a name. */
const archive = (name: string): Uint8Array =>
  zipSync({ [name]: new TextEncoder().encode("The ferry is back.") });

/** Returns the same without the list of its entries. */
const cut = (name: string): Uint8Array => archive(name).subarray(0, 50);

describe("cutOffDocument", () => {
  it.for([
    ["a Word document", "report.docx"],
    ["an OpenDocument file", "report.odt"],
    ["an EPUB book", "Book.EPUB"],
  ] as const)("knows %s by its name, %s", ([document, source]) => {
    expect(cutOffDocument(cut("a.bin"), { source })).toBe(document);
  });

  it("knows a document by its media type", () => {
    expect(cutOffDocument(cut("a.bin"), { source: "upload", mediaType: DOCX })).toBe(
      "a Word document",
    );
  });

  it.for([
    ["an Office document", "[Content_Types].xml"],
    ["an Office document", "_rels/.rels"],
    ["a Word document", "word/numbering.xml"],
    ["an EPUB book or an OpenDocument file", "mimetype"],
  ] as const)("knows %s by its first entry, %s", ([document, name]) => {
    expect(cutOffDocument(cut(name), { source: "-" })).toBe(document);
  });

  it.for([
    ["a whole archive", archive("[Content_Types].xml"), "report.docx"],
    ["an archive of other things", cut("holiday/beach.jpg"), "holiday.zip"],
    ["an archive called a PDF", cut("holiday/beach.jpg"), "report.pdf"],
  ] as const)("says nothing of %s", ([, bytes, source]) => {
    expect(cutOffDocument(bytes, { source })).toBeUndefined();
  });
});
