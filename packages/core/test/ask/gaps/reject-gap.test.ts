import { describe, expect, it } from "vitest";

import type { GapType } from "../../../src/quiz.ts";
import { isFixed, isNumbered, isPart, isPartOfName } from "../../../src/ask/gaps/reject-gap.ts";

describe("isPart", () => {
  it.for<[before: string, after: string, isIt: boolean]>([
    ["the well-", " council", true],
    ["the ", "-page report", true],
    ["the ", "-year-old baker", false],
    ["the ", " council", false],
  ])("tells of the gap in “%s_____%s”", ([before, after, isIt]) => {
    expect(isPart(before, after)).toBe(isIt);
  });
});

describe("isNumbered", () => {
  it.for<[type: GapType, before: string, after: string, isIt: boolean]>([
    ["date", "The quay was built for Expo ", " by the town.", true],
    ["place", "It was won in ", " 90 by the town.", true],
    ["date", "The quay was built in ", " by the town.", false],
    ["date", "In ", ", the quay was built.", false],
    ["number", "The quay has ", " 40-foot cranes.", false],
  ])("tells of the gap for a %s in “%s_____%s”", ([type, before, after, isIt]) => {
    expect(isNumbered(type, before, after)).toBe(isIt);
  });
});

describe("isPartOfName", () => {
  it.for<[type: GapType, before: string, after: string, isIt: boolean]>([
    ["place", "Diana, Princess of ", ", opened the quay.", true],
    ["organisation", "It appeared in the journal ", " of the National Academy.", true],
    ["organisation", "VERLOREN (", ") -- The quay is closed.", true],
    ["place", "She was the keeper of ", " for a year.", false],
    ["place", "So said Halima Mwinyi of ", " on Monday.", false],
    ["person", "So said ", " of Namibia on Monday.", false],
    ["place", "The quay (near ", ") is closed.", false],
  ])("tells of the gap for a %s in “%s_____%s”", ([type, before, after, isIt]) => {
    expect(isPartOfName(type, before, after)).toBe(isIt);
  });
});

describe("isFixed", () => {
  it.for<[before: string, noun: string, after: string]>([
    ["The council will take ", "part", " in the vote."],
    ["The ticket was given in ", "error", "."],
    ["She spoke on ", "behalf", " of the town."],
    ["He held it at arm's ", "length", "."],
    ["Prices rose after last year's ", "harvest", "."],
    ["She is expected to ", "mentor", " a younger keeper."],
    ["The council made a robust ", "defence", " of its plan."],
    ["He was the foreign ", "minister", " of Namibia."],
  ])("turns down “%s_____”, which is “%s” whatever the article says", ([before, noun, after]) => {
    expect(isFixed(noun, before, after)).toBe(true);
  });

  it.for<[before: string, noun: string, after: string]>([
    ["The council sold the ", "quay", " to a bank."],
    ["They were fined for the import of ", "cocaine", "."],
    ["He spoke of the town's ", "harbour", " at length."],
    ["The letter went to ", "teachers", " in the town."],
    ["She was a former ", "minister", " of Namibia."],
  ])("lets “%s_____” stand for “%s”", ([before, noun, after]) => {
    expect(isFixed(noun, before, after)).toBe(false);
  });
});
