import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { readEpub } from "../../src/epub/read-epub.ts";

const CONTAINER = `<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>`;

const OPF = `<package><metadata><title>The Salt Road</title></metadata>
<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="a"/></spine></package>`;

function epub(parts: Readonly<Record<string, string>>): Uint8Array {
  const all = { "META-INF/container.xml": CONTAINER, "book.opf": OPF, ...parts };
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, encoder.encode(text)])),
  );
}

const read = (parts: Readonly<Record<string, string>>) =>
  readEpub(epub(parts), { source: "a.epub" });

const encryption = (method: string): string =>
  `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="${method}"/></enc:EncryptedData></encryption>`;

describe("readEpub", () => {
  it("reads a book without a table of contents", async () => {
    expect(await read({ "a.xhtml": "<html><body><p>It is long.</p></body></html>" })).toEqual({
      content: [{ kind: "paragraph", text: "It is long." }],
      metadata: { title: "The Salt Road", byline: null, published: null },
      receipt: { site: null },
    });
  });

  it("reads a chapter without the entities that its document type declares", async () => {
    const type = '<!DOCTYPE html [ <!ENTITY x "y"> <!ENTITY z "&x;&x;"> ]>';
    const parts = { "a.xhtml": `${type}<html><body><p>It is long &z;.</p></body></html>` };
    expect((await read(parts)).content).toEqual([{ kind: "paragraph", text: "It is long &z;." }]);
  });

  it("reads a book whose fonts alone are hidden", async () => {
    const parts = {
      "a.xhtml": "<p>It is long.</p>",
      "META-INF/encryption.xml": encryption("http://www.idpf.org/2008/embedding"),
    };
    expect((await read(parts)).content).toHaveLength(1);
  });

  it("says of a book with a lock that its shop has locked it", async () => {
    const parts = {
      "a.xhtml": "<p>It is long.</p>",
      "META-INF/encryption.xml": encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc"),
    };
    await expect(read(parts)).rejects.toMatchObject({
      code: "SOURCE_UNREADABLE",
      message: expect.stringContaining("a.epub is locked by its shop (DRM)"),
    });
  });

  it.for([
    ["NO_ARTICLE", "a book of pictures", { "a.xhtml": '<img src="a.jpg">' }],
    ["NO_ARTICLE", "a book that lacks its pages", {}],
    [
      "SOURCE_UNREADABLE",
      "a book without a container",
      { "META-INF/container.xml": "<x/>", "book.opf": "" },
    ],
  ] as const)("answers %s for %s", async ([code, , parts]) => {
    await expect(read(parts)).rejects.toMatchObject({ code });
  });

  it("never reads a part outside the book", async () => {
    const opf = OPF.replace('href="a.xhtml"', 'href="../../../etc/passwd"');
    await expect(read({ "book.opf": opf })).rejects.toMatchObject({ code: "NO_ARTICLE" });
  });
});
