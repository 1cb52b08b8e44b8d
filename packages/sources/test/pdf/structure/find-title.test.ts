import { describe, expect, it } from "vitest";

import { findTitle } from "../../../src/pdf/structure/find-title.ts";
import { BODY, paragraph } from "../lines.ts";

const TEXT = paragraph(["the ferry came back to the harbour"]);
const SHOWN = paragraph(["The Slow Return"], { size: 20 });
const NONE = { said: "", heads: [], pageHeight: 800 };

describe("findTitle", () => {
  it("takes what the file says where the page shows it, whatever its size", () => {
    const plain = paragraph(["The slow return"]);
    expect(findTitle([plain, TEXT], BODY, { ...NONE, said: "The Slow Return" })).toEqual({
      text: "The Slow Return",
      paragraphs: [plain],
    });
  });

  it("takes what the file says where the running heads show it", () => {
    const clues = { said: "The Salt Road", heads: ["12 The Salt Road"], pageHeight: 800 };
    expect(findTitle([SHOWN, TEXT], BODY, clues)).toEqual({
      text: "The Salt Road",
      paragraphs: [],
    });
  });

  it("takes the largest line rather than what only the file says", () => {
    expect(findTitle([SHOWN, TEXT], BODY, { ...NONE, said: "Template" })).toEqual({
      text: "The Slow Return",
      paragraphs: [SHOWN],
    });
  });

  it("joins two lines of a title that are set alike", () => {
    const second = paragraph(["of the Sturgeon"], { size: 20, top: 130 });
    expect(findTitle([SHOWN, second, TEXT], BODY, NONE).text).toBe(
      "The Slow Return of the Sturgeon",
    );
  });

  it.for([
    ["letters hardly larger than the text", paragraph(["The Slow Return"], { size: 11.5 })],
    ["the foot of the page", paragraph(["The Slow Return"], { size: 20, top: 700 })],
    ["a later page", paragraph(["The Slow Return"], { size: 20, page: 2 })],
    ["the heading of a chapter", paragraph(["Chapter One: Brine"], { size: 20 })],
  ] as const)("finds no title in %s", ([, one]) => {
    expect(findTitle([one, TEXT], BODY, NONE).text).toBeNull();
  });

  it("goes by the file alone where the first page was not read", () => {
    const clues = { said: "The Salt Road", heads: [], pageHeight: undefined };
    expect(findTitle([SHOWN], BODY, clues)).toEqual({ text: "The Salt Road", paragraphs: [] });
  });
});
