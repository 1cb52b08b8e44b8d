import { describe, expect, it } from "vitest";

import type { PdfFile } from "../../../src/pdf/file/open-pdf.ts";
import { readPages } from "../../../src/pdf/file/read-pages.ts";
import { fragment } from "../lines.ts";

/** A file whose pages hold a text, or are damaged where it is `null`. */
function fileOf(texts: readonly (string | null)[], pageCount = texts.length): PdfFile {
  return {
    pageCount,
    info: new Map(),
    xmpTitle: "",
    outline: [],
    readPage: (number) => {
      const text = texts[number - 1];
      const page = { number, width: 600, height: 800, fragments: text ? [fragment(text)] : [] };
      return Promise.resolve(text === null ? undefined : page);
    },
  };
}

const WORDS = "The ferry came back to the harbour.";

describe("readPages", () => {
  it("reads all pages, and tells which are damaged", async () => {
    const { pages, damaged } = await readPages(fileOf([WORDS, null, WORDS]), undefined, "a.pdf");
    expect([pages.map(({ number }) => number), damaged]).toEqual([[1, 3], [2]]);
  });

  it("reads a range with three pages on either side", async () => {
    const file = fileOf(Array.from({ length: 20 }, () => WORDS));
    const { pages } = await readPages(file, { first: 10, last: 10 }, "a.pdf");
    expect(pages.map(({ number }) => number)).toEqual([7, 8, 9, 10, 11, 12, 13]);
  });

  it.for([
    ["NO_ARTICLE", "a scan", ["", ""], "it is scanned"],
    ["NO_ARTICLE", "a stamp on every page", ["p. 1", "p. 2"], "it is scanned"],
    ["NO_ARTICLE", "letters without a meaning", ["\uE001\uE002\uE003\uE004a"], "fonts do not say"],
    ["SOURCE_UNREADABLE", "nothing but damaged pages", [null, null], "none of its pages"],
  ] as const)("answers %s for %s", async ([code, , texts, message]) => {
    await expect(readPages(fileOf(texts), undefined, "a.pdf")).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it("refuses to read a million pages at once, and reads ten of them", async () => {
    const file = fileOf(
      Array.from({ length: 20 }, () => WORDS),
      1_000_000,
    );
    await expect(readPages(file, undefined, "a.pdf")).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
      message: "a.pdf has 1000000 pages; at most 5000 are read at once. Give some of its pages.",
    });
    const { pages } = await readPages(file, { first: 1, last: 10 }, "a.pdf");
    expect(pages).toHaveLength(13);
  });

  it("says which pages there are", async () => {
    await expect(readPages(fileOf([WORDS]), { first: 2, last: 3 }, "a.pdf")).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: "Pages 2-3 were asked for; a.pdf has page 1 only.",
    });
  });
});
