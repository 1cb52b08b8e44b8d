import { describe, expect, it } from "vitest";

import { prepareText, type Rouge, scoreRouge } from "../../src/rouge/score-rouge.ts";
import { createRougeTokeniser } from "../../src/rouge/tokenise.ts";

const tokenise = createRougeTokeniser({ letters: "ascii", stem: true });

function score(candidate: string, ...references: readonly string[]): Rouge {
  return scoreRouge(
    prepareText(candidate, tokenise),
    references.map((reference) => prepareText(reference, tokenise)),
  );
}

describe("scoreRouge", () => {
  it("gives 1 to a text that says the reference", () => {
    expect(score("The dam was opened!", "the dam was opened")).toEqual({
      rouge1: 1,
      rouge2: 1,
      rougeLsum: 1,
    });
  });

  it("compares stems", () => {
    expect(score("The dams were opening.", "the dam was opened").rouge1).toBe(3 / 4);
  });

  it("is the harmonic mean of precision and recall", () => {
    expect(score("testing one", "testing one two").rouge1).toBeCloseTo(4 / 5, 10);
    expect(score("testing one", "testing one two").rouge2).toBeCloseTo(2 / 3, 10);
  });

  it("counts a repeated word only as often as the reference has it", () => {
    expect(score("rain rain rain rain", "rain today").rouge1).toBeCloseTo(1 / 3, 10);
  });

  it("lets bigrams cross line ends, as rouge_score does", () => {
    expect(score("one two\nthree four", "two three").rouge2).toBeCloseTo(1 / 2, 10);
  });

  it("unites the lines of a candidate for Lsum", () => {
    const lines = "w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5";
    expect(score(lines, "w1 w2 w3 w4 w5").rougeLsum).toBeCloseTo(8 / 15, 10);
  });

  it("does not count one candidate word for two reference lines", () => {
    expect(score("storm", "storm\nstorm").rougeLsum).toBeCloseTo(2 / 3, 10);
  });

  it("takes the best reference for each measure apart", () => {
    const scores = score("a b c d", "d c b a", "a b");
    expect(scores.rouge1).toBe(1);
    expect(scores.rouge2).toBeCloseTo(1 / 2, 10);
    expect(scores.rougeLsum).toBeCloseTo(2 / 3, 10);
  });

  it.for([
    ["an empty candidate", "", "testing one two"],
    ["an empty reference", "testing", ""],
    ["a candidate of marks alone", "/", "testing one two"],
  ] as const)("gives 0 to %s", ([, candidate, reference]) => {
    expect(score(candidate, reference)).toEqual({ rouge1: 0, rouge2: 0, rougeLsum: 0 });
  });
});
