import { describe, expect, it } from "vitest";

import type { Line } from "../../../src/pdf/file/pdf-page.ts";
import { splitParagraphs } from "../../../src/pdf/paragraphs/split-paragraphs.ts";
import { BODY, line, lines, region } from "../lines.ts";

/** A line as wide as its column: 40 letters. */
const FULL = "the ferry came back to the harbour today";

const split = (of: readonly Line[]) =>
  splitParagraphs(region(of), BODY).map(({ kind, lines: own }) => [
    kind,
    own.map(({ text }) => text.split(" ").slice(0, 2).join(" ")),
  ]);

describe("splitParagraphs", () => {
  it("keeps full lines together", () => {
    expect(split(lines([`One ${FULL}`, `two ${FULL}`, "three."]))).toEqual([
      ["paragraph", ["One the", "two the", "three."]],
    ]);
  });

  it("parts lines that stand further apart than others", () => {
    const above = lines([`One ${FULL}`, `two ${FULL}`]);
    const below = lines([`Three ${FULL}`, `four ${FULL}`], { top: 130 });
    expect(split([...above, ...below])).toEqual([
      ["paragraph", ["One the", "two the"]],
      ["paragraph", ["Three the", "four the"]],
    ]);
  });

  it("parts a line that is set in", () => {
    const of = lines([`One ${FULL}`, `two ${FULL}`, `Three ${FULL}`, `four ${FULL}`]);
    const indented = of.map((one, at) => (at === 2 ? { ...one, left: 62, right: one.right } : one));
    expect(split(indented)).toEqual([
      ["paragraph", ["One the", "two the"]],
      ["paragraph", ["Three the", "four the"]],
    ]);
  });

  it("keeps the second line with a first one that is set in", () => {
    const of = [
      line(`One ${FULL}`, { left: 62 }),
      ...lines([`two ${FULL}`, `three ${FULL}`], { top: 112 }),
    ];
    expect(split(of)).toEqual([["paragraph", ["One the", "two the", "three the"]]]);
  });

  it("parts lines that were ended on purpose", () => {
    const of = lines([`One ${FULL}`, "ends here.", `Two ${FULL}`, "ends too"]);
    expect(split(of)).toEqual([
      ["paragraph", ["One the", "ends here."]],
      ["paragraph", ["Two the", "ends too"]],
    ]);
  });

  it("parts letters of another size", () => {
    const of = [
      line("Heading", { size: 14 }),
      ...lines([`one ${FULL}`, `two ${FULL}`], { top: 114 }),
    ];
    expect(split(of)).toEqual([
      ["paragraph", ["Heading"]],
      ["paragraph", ["one the", "two the"]],
    ]);
  });

  it("finds the items of a list, each with the lines it goes on in", () => {
    const of = lines([`• one ${FULL}`, "goes on", "• two", "1. not ended before", "2) last"]);
    expect(split(of)).toEqual([
      ["list-item", ["• one", "goes on"]],
      ["list-item", ["• two"]],
      ["list-item", ["1. not"]],
      ["list-item", ["2) last"]],
    ]);
  });

  it("takes no dash or number inside a sentence for an item", () => {
    const of = lines(["It left", "– or so they say – by", "12. May and came", "back."], {
      right: 300,
    });
    expect(split(of)).toEqual([["paragraph", ["It left", "– or", "12. May", "back."]]]);
  });
});
