import { describe, expect, it } from "vitest";

import { escapeMarkdown } from "../../src/markdown/escape-markdown.ts";

describe("escapeMarkdown", () => {
  it.for([
    ["emphasis", "a *b* _c_", String.raw`a \*b\* \_c\_`],
    ["links and HTML", "[x](y) <b>", String.raw`\[x\](y) \<b>`],
    ["a heading's mark at the start only", "# 1 # 2", String.raw`\# 1 # 2`],
    ["a list's mark at the start only", "- a - b", String.raw`\- a - b`],
    ["a number that would open a list", "1986. A year", String.raw`1986\. A year`],
    ["an entity", "AT&amp;T & co", String.raw`AT\&amp;T & co`],
    ["a backslash", String.raw`C:\temp`, String.raw`C:\\temp`],
  ] as const)("escapes %s", ([, text, escaped]) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it("leaves the marker of a gap alone", () => {
    expect(escapeMarkdown("the _____ of *Oz*")).toBe(String.raw`the _____ of \*Oz\*`);
  });

  it("puts a text on one line", () => {
    expect(escapeMarkdown("one\n  two")).toBe("one two");
  });
});
