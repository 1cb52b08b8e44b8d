import { describe, expect, it } from "vitest";

import { makeNumbers, writeNumber } from "../../../src/ask/distractors/from-numbers.ts";
import type { Quantity } from "../../../src/ask/entities/entity.ts";
import { parseQuantity } from "../../../src/ask/entities/quantities/parse-quantity.ts";
import { createRandom } from "../../../src/maths/random.ts";

function quantityOf(text: string): Quantity {
  const quantity = parseQuantity(text);
  if (quantity === undefined) throw new Error(`${text} is no quantity.`);
  return quantity;
}

describe("makeNumbers", () => {
  it.for<[answer: string, look: RegExp]>([
    ["$2.4 million", /^\$\d\.\d million$/u],
    ["72%", /^\d\d%$/u],
    ["1,250", /^\d,\d{3}$/u],
    ["8,000", /^\d,000$/u],
    ["147", /^\d{3}$/u],
    ["seven", /^[a-z]+$/u],
  ])("writes wrong numbers as %s is written", ([answer, look]) => {
    const made = makeNumbers(quantityOf(answer), 6, 3, undefined, createRandom("numbers"));
    expect(made.length).toBeGreaterThanOrEqual(3);
    for (const text of made) expect(text).toMatch(look);
    expect(new Set([...made, answer]).size).toBe(made.length + 1);
  });

  it("puts as many as asked for below the answer and the rest above", () => {
    const made = makeNumbers(quantityOf("147"), 5, 2, undefined, createRandom("sides")).map(Number);
    expect(made.filter((value) => value < 147)).toHaveLength(2);
    expect(made.filter((value) => value > 147)).toHaveLength(3);
  });

  it("never gives a share over a hundred per cent", () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const made = makeNumbers(quantityOf("95%"), 6, 3, undefined, createRandom(String(seed)));
      for (const text of made) expect(Number.parseInt(text, 10)).toBeLessThanOrEqual(100);
    }
  });

  it("moves a year by two to ten", () => {
    const made = makeNumbers(quantityOf("1968"), 6, 3, 1990, createRandom("years")).map(Number);
    for (const year of made) {
      expect(Math.abs(year - 1968)).toBeGreaterThanOrEqual(2);
      expect(Math.abs(year - 1968)).toBeLessThanOrEqual(10);
    }
  });
});

describe("writeNumber", () => {
  it.for<[answer: string, value: number, written: string]>([
    ["$2.4 million", 3.1, "$3.1 million"],
    ["1,250", 2_400_000, "2,400,000"],
    ["72%", 40, "40%"],
    ["seven", 9, "nine"],
  ])("like %s: %d is %s", ([answer, value, written]) => {
    expect(writeNumber(value, quantityOf(answer))).toBe(written);
  });
});
