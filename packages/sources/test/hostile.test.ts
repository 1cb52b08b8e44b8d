import { deflateSync } from "node:zlib";

import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { readBytes } from "../src/index.ts";

/** Returns a PDF of some objects; the first is its catalogue, the second its tree of pages. */
function pdf(objects: readonly string[]): Uint8Array {
  const bodies = objects.map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.5\n${bodies}trailer<</Size 9/Root 1 0 R>>\n%%EOF`, "latin1");
}

const CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
const ONE_PAGE = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>";

/** Returns a stream that unpacks to a text. */
function packed(text: Buffer, more = ""): string {
  const data = deflateSync(text, { level: 9 }).toString("latin1");
  return `<</Filter/FlateDecode/Length ${data.length}${more}>>\nstream\n${data}\nendstream`;
}

/** Returns a form that draws another one twice. */
const form = (next: number): string =>
  packed(
    Buffer.from("/X Do /X Do"),
    `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${next} 0 R>>>>`,
  );

function archive(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === "string" ? encoder.encode(part) : part,
      ]),
    ),
  );
}

const ODT = { "META-INF/manifest.xml": "<manifest/>" };

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from(
  "bcdefghij",
  (name, at) => `<!ENTITY ${name} "${`&${"abcdefghi".charAt(at)};`.repeat(10)}">`,
).join("")}]>`;

const odtContent = (body: string): string =>
  `${LAUGHS}<office:body><office:text>${body}</office:text></office:body>`;

const read = (bytes: Uint8Array, source: string) => readBytes(bytes, { source });

describe("readBytes on hostile documents", () => {
  it.for([
    ["pages that are their own parents", [CATALOGUE, "<</Type/Pages/Kids[2 0 R]/Count 5>>"]],
    ["two thousand million pages", [CATALOGUE, "<</Type/Pages/Kids[]/Count 2147483647>>"]],
    ["arrays in arrays", [`<</Pages 2 0 R/X ${"[".repeat(100_000)}`, ONE_PAGE, PAGE]],
    ["a form that draws itself", [CATALOGUE, ONE_PAGE, PAGE, "/X Do", form(5)]],
    [
      "forms that draw each other",
      [CATALOGUE, ONE_PAGE, PAGE, ...Array.from({ length: 30 }, (_, at) => form(5 + at))],
    ],
  ] as const)("refuses a PDF of %s", async ([, objects]) => {
    await expect(read(pdf(objects), "a.pdf")).rejects.toMatchObject({ name: "PrecisError" });
  });

  it("gives up a PDF that unpacks to a gigabyte", async () => {
    const bomb = packed(Buffer.alloc(2 ** 29, "(a) Tj "));
    await expect(read(pdf([CATALOGUE, ONE_PAGE, PAGE, bomb]), "a.pdf")).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
    });
  });

  it.for([
    ["a.docx", archive({ "word/document.xml": new Uint8Array(2 ** 26) })],
    ["a.odt", archive({ ...ODT, "content.xml": new Uint8Array(2 ** 26) })],
  ] as const)("refuses an archive that unpacks to 64 MB: %s", async ([source, bytes]) => {
    await expect(read(bytes, source)).rejects.toMatchObject({ code: "TEXT_TOO_LARGE" });
  });

  it("expands no entity a thousand million times", async () => {
    const content = odtContent("<text:p>The ferry is back &j;.</text:p>");
    const { text } = await read(archive({ ...ODT, "content.xml": content }), "a.odt");
    expect(text).toBe("The ferry is back &j;.");
  });

  it("reads no file that an entity names", async () => {
    const content = odtContent("<text:p>The ferry is back &x;.</text:p>").replace(
      '<!ENTITY a "ha">',
      '<!ENTITY x SYSTEM "file:///etc/passwd">',
    );
    const { text } = await read(archive({ ...ODT, "content.xml": content }), "a.odt");
    expect(text).toBe("The ferry is back &x;.");
  });

  it("reads a page of 50,000 breaks in a moment", async () => {
    const page = `<html><p>${"The ferry is back.<br>".repeat(50_000)}`;
    const { sentences } = await read(Buffer.from(page), "a.html");
    expect(sentences.length).toBeGreaterThan(40_000);
  });
});
