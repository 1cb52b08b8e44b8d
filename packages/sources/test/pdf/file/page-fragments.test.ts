import { describe, expect, it } from "vitest";

import { pageFragments } from "../../../src/pdf/file/page-fragments.ts";

/** A page 800 points high whose places count from the top. */
const UPRIGHT = [1, 0, 0, -1, 0, 800];

const STYLES = { f1: { fontFamily: "serif" }, f2: { fontFamily: "monospace" } };

function item(str: string, more: object = {}): object {
  return {
    str,
    dir: "ltr",
    transform: [10, 0, 0, 10, 50, 700],
    width: 40,
    fontName: "f1",
    ...more,
  };
}

const read = (items: readonly object[], viewport: readonly number[] = UPRIGHT) =>
  pageFragments(items, STYLES, viewport, "a.pdf");

describe("pageFragments", () => {
  it("places text from the top left corner", () => {
    expect(read([item("Ferry")])).toEqual([
      {
        text: "Ferry",
        left: 50,
        right: 90,
        baseline: 100,
        size: 10,
        font: "f1",
        isMono: false,
        isRtl: false,
        isSpaced: false,
      },
    ]);
  });

  it("turns a page that is stored on its side", () => {
    // Text that runs up the page, on a page that is shown a quarter turn to the right.
    const sideways = item("Ferry", { transform: [0, 10, -10, 0, 100, 50] });
    expect(read([sideways], [0, 1, 1, 0, 0, 0])).toMatchObject([{ left: 50, baseline: 100 }]);
  });

  it("remembers the space that stands before a piece", () => {
    const pieces = read([item("one"), item(" "), item("two"), item("three "), item("four")]);
    expect(pieces.map(({ isSpaced }) => isSpaced)).toEqual([false, true, false, true]);
  });

  it("knows letters of one width and text from right to left", () => {
    expect(read([item("x", { fontName: "f2" }), item("ש", { dir: "rtl" })])).toMatchObject([
      { isMono: true, isRtl: false },
      { isMono: false, isRtl: true },
    ]);
  });

  it("gives the letters that Arabic is written with, not those it is drawn with", () => {
    expect(read([item("\uFEB3\uFEFC", { dir: "rtl" })])[0]?.text).toBe("\u0633\u0644\u0627");
  });

  it.for([
    ["a stamp up the margin", item("draft", { transform: [0, 10, -10, 0, 20, 400] })],
    ["letters too small to read", item("buy now", { transform: [1, 0, 0, 1, 50, 700] })],
    ["a place that is no number", item("x", { transform: [10, 0, 0, 10, Number.NaN, 0] })],
    ["marks around content", { type: "beginMarkedContent" }],
    ["nothing", item("")],
  ] as const)("leaves out %s", ([, one]) => {
    expect(read([one])).toEqual([]);
  });

  it("refuses a page of endless pieces", () => {
    expect(() => read(Array.from({ length: 50_001 }, () => item("x")))).toThrow(
      expect.objectContaining({ code: "TEXT_TOO_LARGE" }),
    );
  });
});
