import { describe, expect, it } from "vitest";

import { compareTexts, precisionOf, recallOf } from "../../src/extract/shingles.ts";

describe("compareTexts", () => {
  it("counts runs of four words, each as often as it occurs", () => {
    // "a b c d" twice and "b c d a", "c d a b", "d a b c" once; the extract has the first once.
    expect(compareTexts("a b c d a b c d", "a b c d")).toEqual({
      shared: 0.2,
      extra: 0,
      missing: 0.8,
    });
  });

  it("takes a text of fewer words for one run, whatever its marks", () => {
    expect(compareTexts("One, two.", "One – two")).toEqual({ shared: 1, extra: 0, missing: 0 });
  });

  it("finds nothing shared with an empty extract", () => {
    const overlap = compareTexts("a b c d", " ");
    expect([precisionOf(overlap), recallOf(overlap)]).toEqual([null, 0]);
  });

  it("weighs a long article like a short one", () => {
    const long = Array.from({ length: 103 }, (_, at) => `w${at}`).join(" ");
    const overlap = compareTexts(long, `${long} x`);
    expect(precisionOf(overlap)).toBeCloseTo(100 / 101);
    expect(recallOf(overlap)).toBe(1);
  });
});
