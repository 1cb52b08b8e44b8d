import { describe, expect, it } from "vitest";

import { chooseQuestions } from "../../../src/ask/sets/choose-questions.ts";
import { orderOf } from "../../../src/ask/options/order-options.ts";
import { placeAnswers } from "../../../src/ask/options/place-answers.ts";
import { createRandom } from "../../../src/maths/random.ts";
import { candidatesOf } from "../candidates-of.ts";
import { LIGHTHOUSE } from "../lighthouse.ts";

const { candidates, relations } = await candidatesOf(LIGHTHOUSE);
const set = chooseQuestions(
  candidates,
  relations,
  { questions: 8, distractors: 3, leastDistractors: 2 },
  createRandom("place"),
);

describe("placeAnswers", () => {
  it.for(["one", "other", "third"])("uses all places about as often with the seed %s", (seed) => {
    const places = placeAnswers(set, 3, createRandom(seed));
    const uses = [0, 1, 2, 3].map((place) => places.filter((other) => other === place).length);
    expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(2);
  });

  it("gives a number no place that too few smaller or larger wrong answers allow", () => {
    const places = placeAnswers(set, 3, createRandom("ranks"));
    for (const [at, { candidate, offers }] of set.entries()) {
      const order = orderOf(candidate.mention.text);
      if (order === undefined) continue;
      const value = order(candidate.mention.text);
      const smaller = offers.filter(({ text }) => order(text) < value).length;
      expect(places[at]).toBeLessThanOrEqual(smaller);
    }
  });

  it("places nothing where nothing was chosen", () => {
    expect(placeAnswers([], 3, createRandom("none"))).toEqual([]);
  });
});
