import { describe, expect, it } from "vitest";

import { joinWords, vocabularyOf } from "../../../src/pdf/paragraphs/join-words.ts";

describe("joinWords", () => {
  it.for([
    ["a broken word", ["the reser-", "voir is full"], "the reservoir is full"],
    ["a soft hyphen", ["the reser\u00AD", "voir is full"], "the reservoir is full"],
    ["a hyphen before a capital", ["the Anglo-", "Saxon chronicle"], "the Anglo-Saxon chronicle"],
    ["a hyphen before a digit", ["from 2019-", "2021 on"], "from 2019-2021 on"],
    ["a word that keeps its hyphen", ["a self-", "taught fisher"], "a self-taught fisher"],
    ["a word with a hyphen already", ["state-of-the-", "art pumps"], "state-of-the-art pumps"],
    ["half of two compounds", ["in- and out-", "or inside"], "in- and out- or inside"],
    ["a German half", ["Ein-", "und Ausgang"], "Ein- und Ausgang"],
    ["a dash", ["it was late—", "too late"], "it was late—too late"],
    ["lines without hyphens", ["one", "", "two"], "one two"],
    ["a script without spaces", ["船が港に", "帰った。"], "船が港に帰った。"],
  ] as const)("joins %s", ([, lines, text]) => {
    expect(joinWords(lines, new Set())).toBe(text);
  });

  it("goes by how the document writes a word elsewhere", () => {
    const vocabulary = vocabularyOf(["a long-term plan of the longhouse", "the co-", "op"]);
    expect(joinWords(["the long-", "term plan"], vocabulary)).toBe("the long-term plan");
    expect(joinWords(["the long-", "house"], vocabulary)).toBe("the longhouse");
  });
});

describe("vocabularyOf", () => {
  it("has no word that the end of a line may break", () => {
    expect([...vocabularyOf(["The well-known reser-", "voir’s wall"])]).toEqual([
      "the",
      "well-known",
      "voir’s",
      "wall",
    ]);
  });
});
