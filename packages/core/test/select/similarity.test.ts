import { describe, expect, it } from "vitest";

import { saysTheSame, similarity } from "../../src/select/similarity.ts";
import { documentOf } from "../document-of.ts";

const DOCUMENT = await documentOf(
  "The mayor closed the quay on Monday. On Monday the mayor closed the quay. The mayor, tired after nine hours of talks with pilots and owners, closed the quay on Monday at noon. Onions are cheap.",
);

describe("similarity", () => {
  it("is 1 for the same words, 0 for none shared", () => {
    expect(similarity(DOCUMENT, 0, 1)).toBeCloseTo(1, 9);
    expect(similarity(DOCUMENT, 0, 3)).toBe(0);
  });
});

describe("saysTheSame", () => {
  it.for<[title: string, a: number, b: number, same: boolean]>([
    ["holds for the same words in another order", 0, 1, true],
    ["holds for a sentence that a longer one has in it", 0, 2, true],
    ["holds the other way round", 2, 0, true],
    ["does not hold for sentences with nothing in common", 0, 3, false],
  ])("%s", ([, a, b, same]) => {
    expect(saysTheSame(DOCUMENT, a, b)).toBe(same);
  });
});
