import { describe, expect, it } from "vitest";
import { slipsAllowed, typoDistance } from "../../../src/answer/text/typo.ts";

describe("typoDistance", () => {
  it.for([
    ["iraq", "iraq", 0],
    ["iraq", "iran", 1],
    ["iraq", "irraq", 1],
    ["iraq", "irq", 1],
    ["iraq", "iarq", 1],
    ["qureshi", "quershii", 2],
    ["abcd", "badc", 2],
    ["ca", "abc", 3],
    ["", "abc", 3],
  ] as const)("between %s and %s is %i, up to 3", ([one, other, distance]) => {
    expect(typoDistance(one, other, 3)).toBe(distance);
    expect(typoDistance(other, one, 3)).toBe(distance);
  });

  it("is one more than the limit wherever it exceeds that", () => {
    expect(typoDistance("abcdefgh", "hgfedcba", 2)).toBe(3);
    expect(typoDistance("a", "abcdefgh", 2)).toBe(3);
  });
});

describe("slipsAllowed", () => {
  it.for([
    ["ira", "iraq", 0],
    ["bali", "bari", 0],
    ["mali", "malli", 1],
    ["qureshi", "quershi", 1],
    ["pakistan", "pakisthan", 2],
    ["austria", "australia", 1],
    ["iran", "oran", 0],
    ["b52", "b53", 0],
    ["толстой", "толстои", 1],
    ["ایرانیان", "ایرانیات", 0],
    ["東京都民会", "東京都民界", 0],
  ] as const)("between %s and %s are %i", ([one, other, slips]) => {
    expect(slipsAllowed(one, other)).toBe(slips);
  });
});
