import { describe, expect, it } from "vitest";

import { readingMinutes, receiptLine, warningLines } from "../../src/words/receipt-lines.ts";
import { article } from "../sample.ts";

describe("readingMinutes", () => {
  it.for([
    [0, 0],
    [119, 0.5],
    [238, 1],
    [1000, 4.2],
  ] as const)("gives for %i words %f minutes", ([words, minutes]) => {
    expect(readingMinutes({ ...article, words })).toBe(minutes);
  });
});

describe("receiptLine", () => {
  it.for([
    [1, null, "1 word, 1 minute"],
    [500, null, "500 words, 2 minutes"],
    [500, "Isle News", "Isle News · 500 words, 2 minutes"],
  ] as const)("says of %i words from %j: %s", ([words, site, line]) => {
    const receipt = { site, canonical: null, warnings: [] };
    expect(receiptLine({ ...article, words, receipt })).toBe(line);
  });
});

describe("warningLines", () => {
  it("gives the sentences of the warnings, and none for an article that was pasted", () => {
    const warnings = [{ code: "pages-unreadable", message: "Page 3 could not be read." }] as const;
    const receipt = { site: null, canonical: null, warnings };
    expect(warningLines({ ...article, receipt })).toEqual(["Page 3 could not be read."]);
    expect(warningLines(article)).toEqual([]);
  });
});
