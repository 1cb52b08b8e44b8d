import { describe, expect, it } from "vitest";

import { exceedsMarkdownLimits } from "../../src/markdown/markdown-limits.ts";

describe("exceedsMarkdownLimits", () => {
  it.for([
    ["a text of 2 MB", "Words and words.\n\n".repeat(120_000)],
    ["block quotes a hundred deep", `Text\n${"> ".repeat(100)}deep`],
    ["lists a hundred deep", "- ".repeat(100)],
    ["quotations of ten thousand lines", "> > > Text\n\n".repeat(10_000)],
    ["list items far to the right", `${" ".repeat(50)}- a\n\n`.repeat(5000)],
    ["fifty thousand headings", "# A\n\n".repeat(50_000)],
    ["ten thousand brackets in a paragraph", "[".repeat(10_000)],
    ["ten thousand lines without a blank one", "- a\n".repeat(10_000)],
  ] as const)("is true of %s", ([, text]) => {
    expect(exceedsMarkdownLimits(text)).toBe(true);
  });

  it.for([
    ["an empty text", ""],
    ["a book of 50,000 words", "The ferry *came* back, [again](x).\n\n".repeat(10_000)],
    ["a rule of a hundred dashes", `Text\n\n${"-".repeat(100)}\n\nText`],
    ["twenty marks far apart", `${`-${" ".repeat(40)}`.repeat(20)}x`],
    ["a quotation in a quotation in a list", "- > > Text"],
    ["a list of a thousand items", "* item\n".repeat(1000)],
  ] as const)("is false of %s", ([, text]) => {
    expect(exceedsMarkdownLimits(text)).toBe(false);
  });
});
