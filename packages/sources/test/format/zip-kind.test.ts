import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { isZip, zipKind } from "../../src/format/zip-kind.ts";

/** Returns an archive of entries by their names. */
function archive(entries: Readonly<Record<string, string>>, level: 0 | 6 = 0): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, encoder.encode(text)])),
    { level },
  );
}

const ODT = "application/vnd.oasis.opendocument.text";

describe("zipKind", () => {
  it.for([
    ["epub", archive({ mimetype: "application/epub+zip", "a.xhtml": "" })],
    ["epub", archive({ "META-INF/container.xml": "", "a.xhtml": "" })],
    ["odt", archive({ mimetype: ODT, "content.xml": "" })],
    ["odt", archive({ mimetype: ODT, "META-INF/manifest.xml": "" }, 6)],
    ["docx", archive({ "[Content_Types].xml": "", "word/document.xml": "" })],
    ["docx", archive({ "docProps/thumbnail.jpeg": "x".repeat(100_000), "word/document.xml": "" })],
    [undefined, archive({ mimetype: `${ODT}-template`, "content.xml": "" })],
    [undefined, archive({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })],
    [undefined, archive({ "xl/workbook.xml": "" })],
    [undefined, archive({ "a.txt": "" })],
  ] as const)("says %s for an archive of its kind", ([format, bytes]) => {
    expect(isZip(bytes)).toBe(true);
    expect(zipKind(bytes).format).toBe(format);
  });

  it("takes an empty archive for one, and text that begins like one for none", () => {
    expect(isZip(archive({}))).toBe(true);
    expect(isZip(Buffer.from("PK is short"))).toBe(false);
  });
});
