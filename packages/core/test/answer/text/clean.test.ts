import { describe, expect, it } from "vitest";
import { clean, listInWords, quote } from "../../../src/answer/text/clean.ts";

describe("clean", () => {
  it.for([
    ["spaces", "  New \t\n York ", "New York"],
    ["control characters", "Ira\u0000q\u001B", "Iraq"],
    ["direction marks and joiners", "\u202EIr\u200Daq\uFEFF", "Iraq"],
    ["half pairs", "Ir\uD800aq", "Iraq"],
    ["decomposed letters", "Sa\u0303o", "São"],
    ["heaps of marks", `a${"\u0301".repeat(1000)}`, `á${"\u0301".repeat(5)}`],
  ] as const)("puts %s right", ([, text, cleaned]) => {
    expect(clean(text)).toBe(cleaned);
  });
});

describe("quote", () => {
  it("cuts at 80 characters, and never through one", () => {
    expect(quote("a".repeat(80))).toBe(`“${"a".repeat(80)}”`);
    expect(quote("😀".repeat(81))).toBe(`“${"😀".repeat(79)}…”`);
  });
});

describe("listInWords", () => {
  it.for([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ] as const)("writes %j as “%s”", ([items, written]) => {
    expect(listInWords(items)).toBe(written);
  });
});
