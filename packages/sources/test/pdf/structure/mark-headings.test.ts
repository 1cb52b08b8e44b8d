import { describe, expect, it } from "vitest";

import type { OutlineEntry } from "../../../src/pdf/file/pdf-outline.ts";
import type { Paragraph } from "../../../src/pdf/paragraphs/paragraph.ts";
import { markHeadings } from "../../../src/pdf/structure/mark-headings.ts";
import { BODY, paragraph } from "../lines.ts";

const TEXT = paragraph(["the ferry came back to the harbour", "after nine weeks."]);

const mark = (of: readonly Paragraph[], outline: readonly OutlineEntry[] = [], top = 1) =>
  markHeadings(of, BODY, outline, top).map(({ kind, level }) => [kind, level]);

describe("markHeadings", () => {
  it("takes larger letters for headings, the largest for the highest", () => {
    const of = [
      paragraph(["Part"], { size: 18 }),
      paragraph(["Chapter"], { size: 14 }),
      TEXT,
      paragraph(["Another chapter"], { size: 14 }),
      TEXT,
    ];
    expect(mark(of)).toEqual([
      ["heading", 1],
      ["heading", 2],
      ["paragraph", undefined],
      ["heading", 2],
      ["paragraph", undefined],
    ]);
  });

  it("puts the first level where it is told to", () => {
    expect(mark([TEXT, paragraph(["Part"], { size: 18 }), TEXT], [], 2)[1]).toEqual(["heading", 2]);
  });

  it.for([
    ["a short line in another font", "Methods", { font: "bold" }, "heading"],
    ["a short line in capitals", "METHODS AND DATA", {}, "heading"],
    ["a sentence in another font", "We thank everybody.", { font: "italic" }, "paragraph"],
    ["a short line like the others", "Methods", {}, "paragraph"],
    ["a line of code", "let a = 1", { font: "mono", isMono: true }, "paragraph"],
    ["small print", "Methods", { font: "bold", size: 8 }, "paragraph"],
    ["a number", "4,218", { font: "bold" }, "paragraph"],
  ] as const)("takes %s for what it is", ([, text, setting, kind]) => {
    expect(mark([TEXT, paragraph([text], setting), TEXT])[1]?.[0]).toBe(kind);
  });

  it("takes a long text in large letters for a text", () => {
    const long = paragraph(["one line of a standfirst in large letters,".repeat(5)], { size: 14 });
    expect(mark([TEXT, long, TEXT])[1]?.[0]).toBe("paragraph");
  });

  it("goes by the outline, whatever number stands before a heading", () => {
    const outline = [
      { title: "Methods", depth: 1 },
      { title: "Data", depth: 2 },
    ];
    const of = [TEXT, paragraph(["2 Methods"]), TEXT, paragraph(["Data"]), TEXT];
    expect(mark(of, outline).filter(([kind]) => kind === "heading")).toEqual([
      ["heading", 1],
      ["heading", 2],
    ]);
  });

  it("takes authors under a title for text", () => {
    const of = [
      paragraph(["Institute of Rivers"], { size: 12 }),
      paragraph(["Introduction"], { size: 14 }),
      TEXT,
    ];
    expect(mark(of).map(([kind]) => kind)).toEqual(["paragraph", "heading", "paragraph"]);
  });
});
