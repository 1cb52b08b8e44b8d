import { describe, expect, it } from "vitest";

import { splitGraphemes, textWidth } from "../../src/text/text-width.ts";

describe("textWidth", () => {
  it.for([
    ["plain", "Précis", 6],
    ["a combining accent", "e\u0301te", 3],
    ["Han", "東京", 4],
    ["Hangul", "서울", 4],
    ["a flag", "🇸🇳", 2],
    ["a family joined into one emoji", "👩‍👧", 2],
    ["Arabic", "سلام", 4],
    ["nothing but a zero-width joiner", "\u200D", 0],
    ["curly quotes and dashes", "“a” – b…", 8],
  ] as const)("counts the columns of %s", ([, text, columns]) => {
    expect(textWidth(text)).toBe(columns);
  });
});

describe("splitGraphemes", () => {
  it("keeps an accent with its letter", () => {
    expect(splitGraphemes("e\u0301a")).toEqual(["e\u0301", "a"]);
  });
});
