import { describe, expect, it } from "vitest";

import { joinLines, looksWrapped } from "../../../src/read/blocks/join-lines.ts";

describe("joinLines", () => {
  it.for<[title: string, lines: readonly string[], joined: string]>([
    ["puts one space between lines", ["the mill", "by the river"], "the mill by the river"],
    ["makes a broken word whole", ["the reser-", "voir is full"], "the reservoir is full"],
    [
      "keeps the hyphen of a compound that goes on",
      ["a door-", "to-door count"],
      "a door-to-door count",
    ],
    ["keeps a hyphen before a capital", ["the Anglo-", "Nepali club"], "the Anglo- Nepali club"],
    ["keeps a dash at a line's end", ["they came –", "and went"], "they came – and went"],
    ["collapses spaces and skips blank lines", ["  a   b ", "", "c"], "a b c"],
    ["gives nothing for no lines", [], ""],
  ])("%s", ([, lines, joined]) => {
    expect(joinLines(lines)).toBe(joined);
  });
});

describe("looksWrapped", () => {
  it.for<[title: string, lines: readonly string[], wrapped: boolean]>([
    [
      "takes evenly filled lines for wrapped",
      ["x".repeat(70), "x".repeat(66), "x".repeat(12)],
      true,
    ],
    ["takes one line for itself", ["x".repeat(70)], false],
    ["takes short lines for verse", ["x".repeat(30), "x".repeat(28), "x".repeat(29)], false],
    ["takes long lines for paragraphs", ["x".repeat(300), "x".repeat(280)], false],
    ["takes uneven lines for paragraphs", ["x".repeat(90), "x".repeat(20), "x".repeat(85)], false],
  ])("%s", ([, lines, wrapped]) => {
    expect(looksWrapped(lines)).toBe(wrapped);
  });
});
