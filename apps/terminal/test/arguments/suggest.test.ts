import { describe, expect, it } from "vitest";

import { didYouMean, suggest } from "../../src/arguments/suggest.ts";

const COMMANDS = ["summary", "quiz", "extract", "batch", "serve"] as const;

describe("suggest", () => {
  it.for([
    ["a letter left out", "sumary", "summary"],
    ["a letter too many", "quizz", "quiz"],
    ["two letters swapped", "bacth", "batch"],
    ["a wrong letter", "exttact", "extract"],
    ["the wrong case", "SERVE", "serve"],
    ["the start alone", "sum", "summary"],
  ] as const)("finds the word behind %s", ([, word, meant]) => {
    expect(suggest(word, COMMANDS)).toBe(meant);
  });

  it("keeps silent when nothing is near", () => {
    expect(suggest("frobnicate", COMMANDS)).toBeUndefined();
  });

  it("does not take one letter for another alone", () => {
    expect(suggest("5", ["3", "4"])).toBeUndefined();
  });

  it("takes the nearest of several", () => {
    expect(suggest("text", ["next", "text2", "text"])).toBe("text");
  });
});

describe("didYouMean", () => {
  it("ends a message, or adds nothing", () => {
    expect(didYouMean("leed", ["lead"])).toBe(" Did you mean lead?");
    expect(didYouMean("zzz", ["lead"])).toBe("");
  });
});
