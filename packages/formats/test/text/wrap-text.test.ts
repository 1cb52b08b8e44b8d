import { describe, expect, it } from "vitest";

import { wrapText } from "../../src/text/wrap-text.ts";

describe("wrapText", () => {
  it("fills lines up to the width and no further", () => {
    expect(wrapText("one two three four", { width: 9 })).toEqual(["one two", "three", "four"]);
  });

  it("hangs the lines of a bullet under its text", () => {
    expect(wrapText("one two three", { width: 9, first: "• " })).toEqual(["• one two", "  three"]);
  });

  it("takes line ends and runs of blanks as one blank", () => {
    expect(wrapText("one\n two \t three")).toEqual(["one two three"]);
  });

  it("holds a no-break space", () => {
    expect(wrapText("about 20\u00A0km", { width: 9 })).toEqual(["about", "20\u00A0km"]);
  });

  it("leaves a long address whole on its own line", () => {
    expect(wrapText("see https://example.org/a/long/path now", { width: 12 })).toEqual([
      "see",
      "https://example.org/a/long/path",
      "now",
    ]);
  });

  it("breaks a script without blanks between characters", () => {
    expect(wrapText("東京は日本の首都です", { width: 10 })).toEqual(["東京は日本", "の首都です"]);
  });

  it("leaves out what could steer the terminal", () => {
    expect(wrapText("safe \u001B[31mred\u0007")).toEqual(["safe [31mred"]);
  });

  it("is one empty line for an empty text", () => {
    expect(wrapText("")).toEqual([""]);
  });

  it("never wraps when the width is endless", () => {
    expect(wrapText("word ".repeat(100), { width: Infinity })).toHaveLength(1);
  });

  it("keeps some room for words under an indent wider than the page", () => {
    expect(wrapText("one two", { width: 4, first: "          " })).toEqual(["          one two"]);
  });
});
