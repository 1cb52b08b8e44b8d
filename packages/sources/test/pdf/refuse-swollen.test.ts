import { deflateSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { refuseSwollen } from "../../src/pdf/refuse-swollen.ts";

/** Returns the stretch of a PDF that holds one stream. */
function pdfOf(stream: Uint8Array, dictionary = "<< /Filter /FlateDecode >>"): Uint8Array {
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj ${dictionary}\nstream\n`),
    stream,
    Buffer.from("\nendstream endobj"),
  ]);
}

const MEBIBYTE = 2 ** 20;

describe("refuseSwollen", () => {
  it("refuses a small file with a stream that unpacks to megabytes of text", () => {
    const bomb = pdfOf(deflateSync(Buffer.alloc(9 * MEBIBYTE, "a")));
    expect(bomb.length).toBeLessThan(20_000);
    expect(() => refuseSwollen(bomb, "bomb.pdf")).toThrow(
      "bomb.pdf has a part that unpacks to more than 8 MB, as no page of text does. Print it to a new PDF, or give its text.",
    );
  });

  it("refuses as much that was never packed", () => {
    expect(() => refuseSwollen(pdfOf(Buffer.alloc(9 * MEBIBYTE, "a")), "a.pdf")).toThrow(
      expect.objectContaining({ code: "TEXT_TOO_LARGE" }),
    );
  });

  it("takes a large picture and a long page", () => {
    const picture = deflateSync(Buffer.alloc(30 * MEBIBYTE));
    const page = deflateSync(Buffer.alloc(7 * MEBIBYTE, "(word) Tj "));
    expect(() => refuseSwollen(pdfOf(picture, "<< /Subtype /Image >>"), "a.pdf")).not.toThrow();
    expect(() => refuseSwollen(pdfOf(page), "a.pdf")).not.toThrow();
  });

  it("leaves what is damaged to the parser", () => {
    expect(() => refuseSwollen(pdfOf(Buffer.alloc(100_000, 7)), "a.pdf")).not.toThrow();
    expect(() => refuseSwollen(Buffer.from("%PDF-1.7\nstream"), "a.pdf")).not.toThrow();
  });
});
