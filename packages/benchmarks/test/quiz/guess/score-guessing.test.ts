import { expect, it } from "vitest";

import { scoreGuessing } from "../../../src/quiz/guess/score-guessing.ts";
import { MEASURES } from "../hand-made-measures.ts";

const guessing = scoreGuessing(MEASURES, () => () => 0);

it("knows chance from the number of options", () => {
  // Half of the questions have four options, half three.
  expect(guessing.chance).toBe(29.17);
});

it("puts the best guesser first and takes chance off it", () => {
  expect(guessing.guessers[0]).toEqual({ guesser: "first place", accuracy: 100 });
  expect(guessing.bestOverChance).toEqual({ mean: 70.83, low: 70.83, high: 70.83 });
});

it("finds with a fit on other stories what the best guesser finds", () => {
  expect(guessing.fittedOverChance.mean).toBe(70.83);
});

it("compares the open-book reader with the best guesser", () => {
  expect(guessing.openBook).toBe(100);
  expect(guessing.openBookLead.mean).toBe(0);
});
