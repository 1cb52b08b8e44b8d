import type { SourceBlock } from "@precis/core";
import { describe, expect, it } from "vitest";

import { liftTitle } from "../../src/metadata/lift-title.ts";

const heading = (text: string, level = 1): SourceBlock => ({ kind: "heading", text, level });
const text = (words: string): SourceBlock => ({ kind: "paragraph", text: words });

describe("liftTitle", () => {
  it("takes the title that is given out of the text, in the spelling of the text", () => {
    const blocks = [text("Series 3"), text("The Salt Road!"), text("It is long.")];
    expect(liftTitle(blocks, "the salt road")).toEqual({
      title: "The Salt Road!",
      blocks: [text("Series 3"), text("It is long.")],
    });
  });

  it("keeps the text where the given title is not in it", () => {
    const blocks = [heading("Brine"), text("It is long.")];
    expect(liftTitle(blocks, "The Salt Road")).toEqual({ title: "The Salt Road", blocks });
  });

  it("takes the only heading of the first level on top", () => {
    const blocks = [heading("The Salt Road"), text("It is long."), heading("Brine", 2)];
    expect(liftTitle(blocks, "").title).toBe("The Salt Road");
  });

  it.for([
    ["several headings of the first level", [heading("Brine"), heading("Mules")]],
    ["a heading below the first text", [text("It is long."), heading("Brine")]],
    ["no heading", [text("It is long.")]],
  ] as const)("finds no title in %s", ([, blocks]) => {
    expect(liftTitle(blocks, "")).toEqual({ title: null, blocks });
  });
});
