import { expect, it } from "vitest";

import { scoreMaking } from "../../src/quiz/score-making.ts";
import { MEASURES } from "./hand-made-measures.ts";

it("compares what was made with what was asked on articles of 400 to 600 words", () => {
  const making = scoreMaking(MEASURES, 8);
  expect(making).toEqual({
    madePercent: 25,
    fullArticles: 2,
    fourOptionsPercent: 50,
    coveragePercent: 50,
    types: { person: 0, place: 0, organisation: 0, date: 50, number: 0, term: 50 },
    places: [100, 0, 0, 0],
    rejected: { thin: 5, leak: 2 },
  });
});
