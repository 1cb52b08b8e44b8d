import { describe, expect, it } from "vitest";

import type { BoundaryRow } from "../../src/data/read-boundaries.ts";
import { scoreBoundaries, scoreGolden } from "../../src/quality/boundary-scores.ts";

function row(text: string, sentences: readonly string[], name: string | null = null): BoundaryRow {
  return { id: "row", name, text, sentences };
}

describe("scoreBoundaries", () => {
  const marked = row("A b.\nC d. E f. G h.", ["A b.", "C d.", "E f.", "G h."]);

  it("gives 100 to the marked sentences, however their white space is", () => {
    expect(scoreBoundaries([marked], [["A  b.", "C d.", "E\nf.", "G h."]])).toEqual({
      precision: 100,
      recall: 100,
      f1: 100,
      sentenceF1: 100,
    });
  });

  it("counts inner ends for boundaries and both ends for sentences", () => {
    // Found: the end of "C d." (right) and of "E" (wrong); missed: "A b." and "E f.".
    const scores = scoreBoundaries([marked], [["A b. C d.", "E", "f. G h."]]);
    expect(scores.precision).toBe(50);
    expect(scores.recall).toBeCloseTo(100 / 3, 10);
    expect(scores.f1).toBeCloseTo(40, 10);
    expect(scores.sentenceF1).toBe(0);
  });

  it("misses the boundaries of text that was left out, and finds what follows", () => {
    const scores = scoreBoundaries([marked], [["A b.", "G h."]]);
    expect(scores.precision).toBe(100);
    expect(scores.recall).toBeCloseTo(100 / 3, 10);
    expect(scores.sentenceF1).toBeCloseTo(200 / 3, 10);
  });

  it("adds rows up before it divides", () => {
    const other = row("A. B.", ["A.", "B."]);
    const scores = scoreBoundaries([marked, other], [[marked.text], ["A.", "B."]]);
    expect(scores).toMatchObject({ precision: 100, recall: 25, f1: 40 });
  });

  it("gives 0 where nothing is right", () => {
    expect(scoreBoundaries([marked], [[]])).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
      sentenceF1: 0,
    });
  });
});

describe("scoreGolden", () => {
  const rows = [
    row("A. B.", ["A.", "B."], "Full stop #001"),
    row("At 6 P.M. Mr. X.", ["x"], "A.M. / P.M. #018"),
    row("1. A 2. B", ["1. A", "2. B"], "List #035"),
    row("Yahoo! is", ["Yahoo! is"], "Names #044"),
  ];

  it("counts exact matches, prose apart from lists, and leaves rule 18 out", () => {
    const { all, prose } = scoreGolden(rows, [
      ["A.", "B."],
      [],
      ["1. A", "2. B"],
      ["Yahoo!", "is"],
    ]);
    expect(all).toEqual({ right: 2, of: 3 });
    expect(prose).toEqual({ right: 1, of: 2 });
  });

  it("says what came out where a rule failed", () => {
    const { failed } = scoreGolden(rows, [["A.", " B.\n"], [], ["1. A", "2. B"], ["Yahoo!", "is"]]);
    expect(failed).toEqual([{ rule: "Names #044", got: ["Yahoo!", "is"] }]);
  });
});
