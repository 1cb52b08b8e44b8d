import { describe, expect, it } from "vitest";

import { settleFragments } from "../../../src/pdf/layout/settle-fragments.ts";
import { fragment } from "../lines.ts";

const texts = (fragments: ReturnType<typeof settleFragments>) => fragments.map(({ text }) => text);

describe("settleFragments", () => {
  it.for([
    ["a power of ten", "10", "6", ["10", "⁶"]],
    ["a square", "25 km", "2", ["25 km", "²"]],
    ["an ordinal", "the 2", "nd", ["the 2", "nd"]],
    ["the mark of a footnote", "the weir.", "12", ["the weir."]],
    ["an asterisk", "Diallo", "*", ["Diallo"]],
    ["several marks", "the weir", "3,4", ["the weir"]],
  ] as const)("settles %s", ([, before, raised, settled]) => {
    const main = fragment(before);
    const mark = fragment(raised, { left: main.right, top: 96, size: 6 });
    expect(texts(settleFragments([main, mark], 10))).toEqual(settled);
  });

  it("puts an index into its line", () => {
    const main = fragment("CO");
    const index = fragment("2", { left: main.right, top: 102, size: 6 });
    expect(settleFragments([main, index], 10)).toMatchObject([
      { text: "CO" },
      { text: "2", baseline: 100 },
    ]);
  });

  it("puts a mark before the note it opens", () => {
    const mark = fragment("1", { size: 6, top: 97 });
    const note = fragment("The records are kept.", { left: mark.right, top: 100 });
    expect(settleFragments([mark, note], 10)).toMatchObject([{ text: "1", baseline: 100 }, note]);
  });

  it("joins a large first letter with the first line beside it, and lines them up", () => {
    const initial = fragment("S", { size: 30, top: 120 });
    const beside = { left: initial.right + 2 };
    const settled = settleFragments(
      [
        initial,
        fragment("turgeon were once", { ...beside, top: 100 }),
        fragment("so common here", { ...beside, top: 112 }),
        fragment("that nobody minded.", { top: 136 }),
      ],
      10,
    );
    expect(settled.map(({ text, left }) => [text, left])).toEqual([
      ["Sturgeon were once", 50],
      ["so common here", 50],
      ["that nobody minded.", 50],
    ]);
  });

  it("keeps a large number and a large word", () => {
    const large = fragment("7", { size: 30, top: 120 });
    const beside = fragment("lines", { left: large.right });
    expect(texts(settleFragments([large, beside], 10))).toEqual(["7", "lines"]);
  });

  it("leaves out text that is printed over itself", () => {
    const copy = fragment("Bold", { left: 50.3 });
    expect(texts(settleFragments([fragment("Bold"), copy], 10))).toEqual(["Bold"]);
  });
});
