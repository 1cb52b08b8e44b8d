import { describe, expect, it } from "vitest";
import { compare } from "../../../src/answer/comparison.ts";
import { isMisspelling } from "../../../src/answer/rungs/is-misspelling.ts";
import type { GapType } from "../../../src/quiz.ts";
import { toQuestion } from "../grading-table.ts";

function misspells(typed: string, expected: string, type: GapType, context = ""): boolean {
  const question = toQuestion({ type, answer: expected, context });
  return isMisspelling(typed, expected, compare(question, typed));
}

describe("isMisspelling", () => {
  it.for([
    ["goverment", "government"],
    ["independance", "independence"],
    ["artifical", "artificial"],
    ["occurence", "occurrence"],
    ["mitocondria", "mitochondria"],
    ["hemoglobinn", "hemoglobin"],
  ] as const)("takes %s for %s", ([typed, expected]) => {
    expect(misspells(typed, expected, "term")).toBe(true);
  });

  it.for([
    ["iran", "iraq"],
    ["billion", "million"],
    ["conversation", "conservation"],
    ["medication", "meditation"],
    ["capitalist", "capitalism"],
    ["microeconomics", "macroeconomics"],
    ["hypotension", "hypertension"],
    ["sulfite", "sulfate"],
    ["photograph", "photographer"],
    ["trail", "trial"],
    ["trails", "trials"],
    ["seventeen", "seventeen"],
    ["five", "fivefold"],
  ] as const)("does not take %s for %s", ([typed, expected]) => {
    expect(misspells(typed, expected, "term")).toBe(false);
  });

  it.for([
    ["iraqi", "iraq"],
    ["ruritanian", "ruritania"],
    ["ruritania", "ruritanian"],
  ] as const)("takes no people for their place: %s, %s", ([typed, expected]) => {
    expect(misspells(typed, expected, "place")).toBe(false);
  });

  it("takes no word that stands near the gap, nor one as close to it", () => {
    expect(misspells("tarvin", "tarvan", "term")).toBe(true);
    expect(misspells("tarvin", "tarvan", "term", "The Tarvin came.")).toBe(false);
    expect(misspells("tarvin", "tarvan", "term", "Two Tarvins came.")).toBe(false);
    expect(misspells("tarvn", "tarvan", "term", "The Tarvin came.")).toBe(false);
    expect(misspells("tarvann", "tarvan", "term", "The tarvanian came.")).toBe(true);
  });
});
