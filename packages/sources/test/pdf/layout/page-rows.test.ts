import { describe, expect, it } from "vitest";

import type { Fragment } from "../../../src/pdf/file/pdf-page.ts";
import { joinSegments, pageRows } from "../../../src/pdf/layout/page-rows.ts";
import { fragment, line } from "../lines.ts";

const rowsOf = (fragments: readonly Fragment[]) =>
  pageRows({ number: 3, width: 600, height: 800, fragments }, fragments);

describe("pageRows", () => {
  it("gives rows from top to bottom, whatever the order in the file", () => {
    const rows = rowsOf([fragment("below", { top: 112 }), fragment("above")]);
    expect(rows.map(({ text, page }) => [text, page])).toEqual([
      ["above", 3],
      ["below", 3],
    ]);
  });

  it("joins pieces as they print: close ones without a space, others with one", () => {
    const rows = rowsOf([
      fragment("fi", { left: 50, right: 58 }),
      fragment("sher", { left: 58, right: 75 }),
      fragment("men", { left: 79, right: 95 }),
      fragment("saw", { left: 95, right: 110, isSpaced: true }),
    ]);
    expect(rows.map(({ text }) => text)).toEqual(["fisher men saw"]);
  });

  it("parts a row where the gap is too wide for a space", () => {
    const rows = rowsOf([
      fragment("left column", { left: 50, right: 200 }),
      fragment("right column", { left: 220, right: 380 }),
    ]);
    expect(rows[0]?.segments.map(({ text }) => text)).toEqual(["left column", "right column"]);
  });

  it("reads right to left where most of a row is", () => {
    const rows = rowsOf([
      fragment("עולם", { left: 50, right: 70, isRtl: true }),
      fragment("ום", { left: 73, right: 83, isRtl: true, isSpaced: true }),
      fragment("של", { left: 83, right: 93, isRtl: true }),
    ]);
    expect(rows[0]?.text).toBe("שלום עולם");
  });

  it("has the size and font of most of its letters", () => {
    const rows = rowsOf([
      fragment("A", { size: 11, font: "bold", right: 56 }),
      fragment("long stretch of text", { left: 60 }),
    ]);
    expect(rows[0]).toMatchObject({ size: 10, font: "body" });
  });
});

describe("joinSegments", () => {
  it("makes a line of some segments, with the place and the style of the longest", () => {
    const [first] = line("Title", { font: "bold", top: 98 }).segments;
    const [second] = line("and some more words", { left: 100 }).segments;
    expect(joinSegments([first!, second!], 2)).toMatchObject({
      text: "Title and some more words",
      left: 50,
      right: 195,
      baseline: 100,
      font: "body",
      page: 2,
    });
  });
});
