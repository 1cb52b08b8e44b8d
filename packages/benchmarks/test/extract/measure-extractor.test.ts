import { describe, expect, it } from "vitest";

import { measureExtractor, scoreExtractor } from "../../src/extract/measure-extractor.ts";

const PAGES = ["one two three four five", "six seven eight nine ten"].map((body, at) => ({
  id: `${at}`.repeat(64),
  url: "https://example.org/a",
  html: new Uint8Array(),
  body,
}));

describe("measureExtractor", () => {
  it("scores what an extractor finds beside what Précis does", async () => {
    const all = await measureExtractor(
      { name: "all", run: ({ body }) => Promise.resolve(body) },
      PAGES,
    );
    const half = await measureExtractor(
      { name: "half", run: ({ body }) => Promise.resolve(body.split(" ").slice(0, 4).join(" ")) },
      PAGES,
    );
    expect(scoreExtractor(all, all)).toMatchObject({
      extractor: "all",
      precision: 1,
      recall: 1,
      f1: 1,
      overPrecis: null,
      failures: [],
    });
    expect(scoreExtractor(half, all)).toMatchObject({ precision: 1, recall: 0.5 });
    expect(scoreExtractor(half, all).overPrecis?.mean).toBeCloseTo(-1 / 3);
  });

  it("names pages without text and pages on which an extractor fails", async () => {
    const failing = await measureExtractor(
      { name: "failing", run: () => Promise.reject(new Error("too deep\nat x")) },
      PAGES,
    );
    const empty = await measureExtractor({ name: "empty", run: () => Promise.resolve(" ") }, PAGES);
    expect(scoreExtractor(failing, empty)).toMatchObject({
      precision: 0,
      recall: 0,
      f1: 0,
      failures: [
        { page: "000000000000", reason: "too deep" },
        { page: "111111111111", reason: "too deep" },
      ],
    });
    expect(scoreExtractor(empty, empty).failures[0]).toEqual({
      page: "000000000000",
      reason: "no text",
    });
  });
});
