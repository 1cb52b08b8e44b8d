import { expect, it } from "vitest";

import { scoreOffers } from "../../../src/quiz/dgen/score-offers.ts";

it("counts what people wrote among the first offers, whatever its case and number", () => {
  const score = scoreOffers("ours", [
    { offers: ["Foxes", "lynx", "deer", "cow"], human: ["fox", "cow", "hen"] },
    { offers: ["cat", "hen", "dog"], human: ["hen", "dog", "ox"] },
    { offers: ["rope"], human: ["string"] },
    { offers: [], human: ["string"] },
  ]);
  expect(score).toEqual({
    maker: "ours",
    answers: 4,
    offeredPercent: 75,
    all: { p1: 25, p3: 25, mrr: 37.5 },
    offered: { p1: 33.33, p3: 33.33, mrr: 50 },
  });
});
