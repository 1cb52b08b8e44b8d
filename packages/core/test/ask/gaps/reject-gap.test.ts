import { describe, expect, it } from "vitest";

import { isFixed, isPart } from "../../../src/ask/gaps/reject-gap.ts";

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

describe("isFixed", () => {
  it.for<[before: string, noun: string, after: string]>([
    ["The council will take ", "part", " in the vote."],
    ["The ticket was given in ", "error", "."],
    ["She spoke on ", "behalf", " of the town."],
    ["He held it at arm's ", "length", "."],
    ["Prices rose after last year's ", "harvest", "."],
  ])("turns down “%s_____”, which is “%s” whatever the article says", ([before, noun, after]) => {
    expect(isFixed(noun, before, after)).toBe(true);
  });

  it.for<[before: string, noun: string, after: string]>([
    ["The council sold the ", "quay", " to a bank."],
    ["They were fined for the import of ", "cocaine", "."],
    ["He spoke of the town's ", "harbour", " at length."],
  ])("lets “%s_____” stand for “%s”", ([before, noun, after]) => {
    expect(isFixed(noun, before, after)).toBe(false);
  });
});
