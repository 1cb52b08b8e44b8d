import { describe, expect, it } from "vitest";

import { runningLines, type PageRows } from "../../../src/pdf/structure/running-lines.ts";
import { line } from "../lines.ts";

const HEIGHT = 800;

/** A page with lines near its edges and text between them. */
function page(number: number, top: string | null, bottom: string | null, size = 10): PageRows {
  const text = `Some text that is another on every page, such as this one: ${"abcdefghij"[number]}.`;
  return {
    number,
    height: HEIGHT,
    rows: [
      ...(top === null ? [] : [line(top, { top: 40, page: number, size })]),
      line(text, { top: 300, page: number }),
      line(`Last line ${"klmnopqrst"[number]}`, { top: 700, page: number }),
      ...(bottom === null ? [] : [line(bottom, { top: 770, page: number, size })]),
    ],
  };
}

const found = (pages: readonly PageRows[]) => [...runningLines(pages, 10)].map(({ text }) => text);

describe("runningLines", () => {
  it("finds what is the same on every page but for its number", () => {
    const pages = [1, 2, 3].map((number) => page(number, "The Salt Road", `${number}`));
    expect(found(pages)).toEqual([
      "The Salt Road",
      "1",
      "The Salt Road",
      "2",
      "The Salt Road",
      "3",
    ]);
  });

  it("finds heads that change from page to page by the numbers they carry", () => {
    const pages = [
      page(1, "40 The Salt Road", null),
      page(2, "Brine 41", null),
      page(3, "42 The Salt Road", null),
      page(4, "Mules 43", null),
    ];
    expect(found(pages)).toEqual(["40 The Salt Road", "Brine 41", "42 The Salt Road", "Mules 43"]);
  });

  it.for([
    ["dashes", "– 4 –", "– 5 –"],
    ["roman numerals", "iv", "v"],
    ["the number of all pages", "Page 1 of 2", "Page 2 of 2"],
    ["a fraction", "1/2", "2/2"],
  ] as const)("finds page numbers with %s", ([, first, second]) => {
    expect(found([page(1, null, first), page(2, null, second)])).toEqual([first, second]);
  });

  it("finds the number of a single page, and what browsers print around it", () => {
    expect(found([page(1, "11/25/26, 9:05 AM A title", "file:///a/b.html 1/1")])).toEqual([
      "11/25/26, 9:05 AM A title",
      "file:///a/b.html 1/1",
    ]);
    expect(found([page(1, null, "7")])).toEqual(["7"]);
  });

  it("keeps a heading whose number is that of its page by chance", () => {
    const pages = [
      page(1, "1 Introduction", "1", 14),
      page(2, "2 Methods", "2", 14),
      page(3, null, null),
    ];
    expect(found(pages)).not.toContain("1 Introduction");
  });

  it("keeps first lines that are not the same", () => {
    expect(found([page(1, "It began in March.", null), page(2, "It ended in May.", null)])).toEqual(
      [],
    );
  });

  it("keeps a line that two of many pages share", () => {
    const heads = ["Notes", "Notes", "a", "b", "c", "d", "e", "f", "g"].map((head) => `${head} on`);
    const pages = heads.map((head, at) => page(at + 1, head, null));
    expect(found(pages)).toEqual([]);
  });
});
