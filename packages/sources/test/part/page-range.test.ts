import { describe, expect, it } from "vitest";

import { checkPageRange } from "../../src/part/page-range.ts";

describe("checkPageRange", () => {
  it.for([
    [1, 1],
    [3, 9],
    [9, 9],
  ] as const)("lets pages %i to %i of nine pass", ([first, last]) => {
    expect(() => checkPageRange({ first, last }, 9, "a.pdf")).not.toThrow();
  });

  it.for([
    [0, 3, "Pages 0-3 were asked for; a.pdf has pages 1-9."],
    [3, 10, "Pages 3-10 were asked for; a.pdf has pages 1-9."],
    [5, 4, "Pages 5-4 were asked for; a.pdf has pages 1-9."],
    [1.5, 2, "Pages 1.5-2 were asked for; a.pdf has pages 1-9."],
    [12, 12, "Page 12 was asked for; a.pdf has pages 1-9."],
  ] as const)("refuses pages %f to %f of nine", ([first, last, message]) => {
    expect(() => checkPageRange({ first, last }, 9, "a.pdf")).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION", message }),
    );
  });

  it("says that a page of the web has none", () => {
    expect(() => checkPageRange({ first: 1, last: 2 }, undefined, "a.html")).toThrow(
      "Pages 1-2 were asked for, but a.html has no pages: only PDFs have.",
    );
  });
});
