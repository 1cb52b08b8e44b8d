import { describe, expect, it } from "vitest";

import { loadLanguage } from "../../src/language/load-language.ts";
import { createTermIndex, tokenise } from "../../src/read/tokenise.ts";

const english = await loadLanguage("en");

function norms(text: string): string[] {
  return tokenise(text, 0, text.length, english, createTermIndex()).map(({ norm }) => norm);
}

describe("tokenise", () => {
  it.for<[text: string, tokens: readonly string[]]>([
    ["The crane fell.", ["the", "crane", "fell", "."]],
    ["They don’t pay 1,250.75 now", ["they", "don't", "pay", "1,250.75", "now"]],
    ["Rosa’s quay", ["rosa", "’", "s", "quay"]],
    ["door-to-door", ["door", "-", "to", "-", "door"]],
    ["72%", ["72", "%"]],
    ["СОВЕТ дал", ["совет", "дал"]],
    ["naïve cafe\u0301s", ["naïve", "cafe\u0301s"]],
    ["the mp3’s 2nd side", ["the", "mp3", "’", "s", "2nd", "side"]],
    ["rock'n'roll, they'll", ["rock", "'", "n", "'", "roll", ",", "they'll"]],
    [" two  spaces\tand\u00A0more ", ["two", "spaces", "and", "more"]],
    ["a🏗b", ["a", "🏗", "b"]],
  ])("reads %j", ([text, tokens]) => {
    expect(norms(text)).toEqual(tokens);
  });

  it("gives offsets into the whole text, not into the stretch", () => {
    const text = "One. The crane fell.";
    const tokens = tokenise(text, 5, text.length, english, createTermIndex());
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      "The",
      "crane",
      "fell",
      ".",
    ]);
  });

  it("reads a word the same wherever it stands", () => {
    const index = createTermIndex();
    const [first, , second] = tokenise("Cranes, cranes", 0, 14, english, index);
    const [third] = tokenise("Cranes", 0, 6, english, createTermIndex());
    expect([first?.norm, second?.norm, third?.norm]).toEqual(["cranes", "cranes", "cranes"]);
    expect([first?.term, second?.term, third?.term]).toEqual([0, 0, 0]);
  });

  it("gives words of one stem one term, and stop words and marks none", () => {
    const index = createTermIndex();
    const tokens = tokenise("The cranes and the crane, 40", 0, 28, english, index);
    expect(tokens.map(({ term }) => term)).toEqual([-1, 0, -1, -1, 0, -1, 1]);
    expect(index.terms).toEqual(["crane", "40"]);
  });
});
