import { expect, it } from "vitest";

import { hasDuplicates } from "../../src/integrity/duplicates.ts";

it("finds two sentences that say the same in other forms", () => {
  const sentences = [
    "The reservoir flooded three villages.",
    "A ferry stopped.",
    "Three villages were flooded by the reservoirs.",
  ];
  expect(hasDuplicates(sentences)).toBe(true);
});

it("keeps sentences on one subject apart", () => {
  const sentences = [
    "The reservoir flooded three villages on Monday.",
    "Engineers lowered the reservoir by opening a second gate.",
  ];
  expect(hasDuplicates(sentences)).toBe(false);
});

it("finds nothing in sentences without content words", () => {
  expect(hasDuplicates(["It is.", "It is."])).toBe(false);
});
