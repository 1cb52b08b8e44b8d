import { describe, expect, it } from "vitest";
import { readUnit } from "../../../src/answer/numbers/read-unit.ts";
import { isBesideGap, withoutRepeated } from "../../../src/answer/rungs/beside-gap.ts";

describe("withoutRepeated", () => {
  it.for([
    ["Indus River", "The _____ River rose.", "Indus"],
    ["the Indus River", "The _____ River rose.", "Indus"],
    ["President Joe Biden", "In May President _____ spoke.", "Joe Biden"],
    ["$2.4 billion", "It cost $_____ billion.", "2.4"],
    ["South Korea", "They sailed to South _____.", "Korea"],
    ["O'Brien's", "It was _____'s turn.", null],
    ["River", "The _____ River rose.", null],
    ["Indus", "The _____ River rose.", null],
    ["Indus Lake", "The _____ River rose.", null],
    ["", "The _____ River rose.", null],
    ["Indus River", "no gap here", null],
  ] as const)("“%s” in “%s”: %s", ([response, stem, rest]) => {
    expect(withoutRepeated(response, stem)).toBe(rest);
  });
});

describe("isBesideGap", () => {
  it.for([
    [["km"], "It is _____ km long.", true],
    [["kilometres"], "It is _____ km long.", true],
    [["$"], "It cost $_____ in all.", true],
    [["people"], "About _____ people came.", true],
    [["square", "km"], "It covers _____ square kilometres.", true],
    [["miles"], "It is _____ km long.", false],
    [["people"], "About _____ soldiers came.", false],
  ] as const)("%j in “%s”: %s", ([texts, stem, is]) => {
    const unit = readUnit(texts);
    expect(unit !== null && isBesideGap(unit, stem)).toBe(is);
  });
});
