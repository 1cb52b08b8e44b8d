import { describe, expect, it } from "vitest";

import { expandPhrase } from "../../src/language/expand-phrase.ts";

describe("expandPhrase", () => {
  it("gives a phrase of one word each as it is", () => {
    expect(expandPhrase("in other words")).toEqual(["in other words"]);
  });

  it("gives every way through the alternatives, in their order", () => {
    expect(expandPhrase("one|two of them|these")).toEqual([
      "one of them",
      "one of these",
      "two of them",
      "two of these",
    ]);
  });
});
