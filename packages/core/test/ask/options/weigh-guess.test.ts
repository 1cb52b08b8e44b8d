import { describe, expect, it } from "vitest";

import type { Offer } from "../../../src/ask/distractors/offer.ts";
import { weighGuess } from "../../../src/ask/options/weigh-guess.ts";
import { candidatesOf } from "../candidates-of.ts";
import { LIGHTHOUSE } from "../lighthouse.ts";

const { candidates } = await candidatesOf(LIGHTHOUSE);
const name = candidates.find(({ entity }) => entity.type === "place");
const term = candidates.find(({ entity }) => entity.type === "term");
const number = candidates.find(({ entity }) => entity.quantity?.spelt === false);
const count = candidates.find(({ entity }) => entity.quantity?.spelt === true);

function offersOf(...usual: readonly number[]): Offer[] {
  return usual.map((value, at) => ({ text: `Place ${at}`, entity: -1, tier: 0, usual: value }));
}

function numbers(...texts: readonly string[]): Offer[] {
  return texts.map((text) => ({ text, entity: -1, tier: 0, usual: 0 }));
}

describe("weighGuess", () => {
  it("costs the more, the more of the wrong answers shown are less usual than the answer", () => {
    if (name === undefined) throw new Error("The text names no place.");
    expect(weighGuess(name, offersOf(14, 15, 16), 4)).toBeCloseTo(0, 2);
    expect(weighGuess(name, offersOf(1, 2, 3), 4)).toBeGreaterThan(
      weighGuess(name, offersOf(1, 2, 7), 4),
    );
  });

  it("looks at the most usual wrong answers alone", () => {
    if (name === undefined) throw new Error("The text names no place.");
    expect(weighGuess(name, offersOf(5, 6, 7, 0, 0, 0), 4)).toBe(
      weighGuess(name, offersOf(5, 6, 7), 4),
    );
  });

  it("takes a term for more usual than it is counted, as a writer has used it, but no name", () => {
    if (term === undefined || name === undefined)
      throw new Error("The text has no term or no place.");
    const shareOfWorst = (draft: typeof term): number =>
      weighGuess(draft, offersOf(4, 4, 4), 4) / weighGuess(draft, offersOf(-50, -50, -50), 4);
    expect(shareOfWorst(term)).toBeGreaterThan(0.5);
    expect(shareOfWorst(name)).toBe(0.5);
  });

  it("costs something where a number in words is more usual than those beside it", () => {
    if (count === undefined) throw new Error("The text has no number in words.");
    expect(weighGuess(count, offersOf(0, 0, 0), 9)).toBeGreaterThan(
      weighGuess(count, offersOf(9, 9, 9), 0),
    );
  });

  it("costs something where a number can only be the smallest or the largest", () => {
    if (number === undefined) throw new Error("The text has no number.");
    expect(weighGuess(number, numbers("9991", "9992", "9993"), 0)).toBeGreaterThan(0);
    expect(weighGuess(number, numbers("0", "9992", "9993"), 0)).toBe(0);
  });
});
