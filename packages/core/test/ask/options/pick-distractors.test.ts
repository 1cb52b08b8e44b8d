import { describe, expect, it } from "vitest";

import { chooseQuestions } from "../../../src/ask/sets/choose-questions.ts";
import { type Optioned, pickDistractors } from "../../../src/ask/options/pick-distractors.ts";
import { createRandom } from "../../../src/maths/random.ts";
import { candidatesOf } from "../candidates-of.ts";
import { LIGHTHOUSE } from "../lighthouse.ts";

const { candidates, relations } = await candidatesOf(LIGHTHOUSE);
const set = chooseQuestions(
  candidates,
  relations,
  { questions: 8, distractors: 3, leastDistractors: 2 },
  createRandom("pick"),
);

function pick(count: number, seed = "pick"): Optioned[] {
  return pickDistractors(set, count, createRandom(seed));
}

describe("pickDistractors", () => {
  it("gives every question its answer at its index, among options that differ", () => {
    for (const { candidate, options, answerIndex } of pick(3)) {
      expect(options[answerIndex]).toBe(candidate.mention.text);
      expect(new Set(options.map((option) => option.toLowerCase())).size).toBe(options.length);
    }
  });

  it("gives no more wrong answers than asked for", () => {
    for (const { options } of pick(3)) expect(options.length).toBeLessThanOrEqual(4);
    for (const { options } of pick(2)) expect(options.length).toBeLessThanOrEqual(3);
  });

  it("takes wrong answers from the offers alone", () => {
    for (const [at, { candidate, options }] of pick(3).entries()) {
      const offered = set[at]?.offers.map(({ text }) => text) ?? [];
      expect([candidate.mention.text, ...offered]).toEqual(expect.arrayContaining([...options]));
    }
  });

  it("spreads the answers over the places", () => {
    const places = pick(2).map(({ answerIndex }) => answerIndex);
    expect(new Set(places).size).toBeGreaterThanOrEqual(2);
  });

  it("gives no option that contains another", () => {
    for (const { options } of pick(3)) {
      for (const option of options) {
        const inside = options.filter((other) => ` ${other} `.includes(` ${option} `));
        expect(inside).toEqual([option]);
      }
    }
  });

  it("orders options differently with another seed", () => {
    expect(pick(3, "one").map(({ options }) => options)).not.toEqual(
      pick(3, "two").map(({ options }) => options),
    );
  });
});
