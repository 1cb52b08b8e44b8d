import { describe, expect, it } from "vitest";

import { looksAlike, shapeOf } from "../../../src/ask/distractors/looks-alike.ts";

describe("looksAlike", () => {
  it.for<[a: string, b: string, alike: boolean]>([
    ["Portugal", "Angola", true],
    ["crane", "ferry", true],
    ["cranes", "ferry", false],
    ["NATO", "Angola", false],
    ["NATO", "UNESCO", true],
    ["40", "60", true],
    ["40", "fifty", false],
    ["Ur", "Llanfairpwll", false],
    ["4 May 2021", "6 June 2021", true],
    ["4 May 2021", "June 2021", false],
  ])("%s beside %s: %s", ([a, b, alike]) => {
    expect(looksAlike(a, b)).toBe(alike);
    expect(looksAlike(b, a)).toBe(alike);
  });
});

describe("shapeOf", () => {
  it("tells the parts of a date", () => {
    expect(shapeOf("4 May 2021")).toBe(shapeOf("19 October 1998"));
    expect(shapeOf("4 May")).not.toBe(shapeOf("May 2021"));
  });
});
