import { expect, it } from "vitest";

import { offerDistractors } from "../../../src/quiz/dgen/offer-distractors.ts";

it("gives what core would offer in place of a number, neither the answer nor what the text shows", async () => {
  const text =
    "The old mill by the river has 40 windows, and the masons took 50 weeks to build it.";
  const offers = await offerDistractors(text, "40");
  expect(offers.length).toBeGreaterThan(0);
  expect(offers).not.toContain("40");
  expect(offers).not.toContain("50");
});

it.for([
  ["a text without the answer", "The wolf lives in the forest.", "bear"],
  ["no text", " ", "bear"],
] as const)("gives nothing for %s", async ([, text, answer]) => {
  expect(await offerDistractors(text, answer)).toEqual([]);
});
