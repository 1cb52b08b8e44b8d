import { expect, it } from "vitest";

import { unionLcs } from "../../src/rouge/union-lcs.ts";

const words = (text: string): readonly string[] => text.split(" ");

it("unites the subsequences of two candidates, as in section 3.2 of Lin 2004", () => {
  const candidates = [words("w1 w2 w6 w7 w8"), words("w1 w3 w8 w9 w5")];
  expect(unionLcs(words("w1 w2 w3 w4 w5"), candidates)).toEqual(["w1", "w2", "w3", "w5"]);
});

it("keeps the order of the reference where the candidate's differs", () => {
  expect(unionLcs(words("a b c d e"), [words("b e c d")])).toEqual(["b", "c", "d"]);
});

it("is empty when nothing is shared", () => {
  expect(unionLcs(words("a b"), [words("c d"), []])).toEqual([]);
});
