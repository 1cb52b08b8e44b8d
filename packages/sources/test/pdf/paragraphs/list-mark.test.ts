import { describe, expect, it } from "vitest";

import { judgeItem, stripBullet } from "../../../src/pdf/paragraphs/list-mark.ts";

describe("judgeItem", () => {
  it.for([
    ["certain", "• one"],
    ["certain", "\uF0B7 drawn from a font of symbols"],
    ["certain", "▪one"],
    ["maybe", "– one"],
    ["maybe", "12. one"],
    ["maybe", "(a) one"],
    ["none", "1986. A year"],
    ["none", "–40 degrees"],
    ["none", "A. Smith said so"],
    ["none", "•"],
  ] as const)("is %s that %j opens an item", ([verdict, line]) => {
    expect(judgeItem(line)).toBe(verdict);
  });
});

describe("stripBullet", () => {
  it("takes a bullet or a dash away and leaves a number", () => {
    expect(["• one", "– two", "3. three", "four"].map((text) => stripBullet(text))).toEqual([
      "one",
      "two",
      "3. three",
      "four",
    ]);
  });
});
