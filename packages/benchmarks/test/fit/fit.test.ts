import { describe, expect, it } from "vitest";

import { assignFolds } from "../../src/fit/assign-folds.ts";
import { fitLogistic } from "../../src/fit/fit-logistic.ts";
import { fitRidge } from "../../src/fit/fit-ridge.ts";
import { createSetScorer } from "../../src/fit/score-sets.ts";
import { solve } from "../../src/fit/solve.ts";

describe("fitRidge", () => {
  const features = [
    [0, 1],
    [1, 1],
    [2, 0],
    [3, 5],
  ];
  const rows = {
    features,
    targets: features.map(([x = 0, y = 0]) => 2 * x - y + 3),
    weights: [1, 1, 1, 1],
  };

  it("finds the line that rows lie on when nothing is held back", () => {
    const { intercept, weights } = fitRidge(rows, 1e-9);
    expect(intercept).toBeCloseTo(3, 5);
    expect(weights[0]).toBeCloseTo(2, 5);
    expect(weights[1]).toBeCloseTo(-1, 5);
  });

  it("gives the weighted mean under a penalty without end", () => {
    const { intercept, weights } = fitRidge({ ...rows, weights: [1, 1, 0, 0] }, 1e9);
    expect(intercept).toBeCloseTo(3, 5);
    expect(weights[0]).toBeCloseTo(0, 5);
  });

  it("gives a feature that never varies no weight", () => {
    const { weights } = fitRidge({ ...rows, features: features.map(([x = 0]) => [x, 7]) }, 0.1);
    expect(weights[1]).toBe(0);
  });
});

describe("fitLogistic", () => {
  it("gives the share of ones as the chance where features say nothing", () => {
    const model = fitLogistic(
      { features: [[1], [1], [1], [1]], targets: [1, 0, 0, 0], weights: [1, 1, 1, 1] },
      0.01,
    );
    expect(1 / (1 + Math.exp(-model.intercept - (model.weights[0] ?? 0)))).toBeCloseTo(0.25, 6);
  });

  it("finds the log odds of two groups", () => {
    const model = fitLogistic(
      {
        features: [[0], [0], [0], [0], [1], [1], [1], [1]],
        targets: [1, 0, 0, 0, 1, 1, 1, 0],
        weights: [1, 1, 1, 1, 1, 1, 1, 1],
      },
      1e-9,
    );
    expect(model.intercept).toBeCloseTo(-Math.log(3), 5);
    expect(model.weights[0]).toBeCloseTo(2 * Math.log(3), 5);
  });
});

describe("solve", () => {
  it("solves a symmetric system from its lower triangle", () => {
    const matrix = [Float64Array.from([4, 0]), Float64Array.from([2, 3])];
    const [x = 0, y = 0] = solve(matrix, Float64Array.from([8, 8]));
    expect(x).toBeCloseTo(1, 10);
    expect(y).toBeCloseTo(2, 10);
  });
});

describe("assignFolds", () => {
  it("deals items evenly, the same way for the same seed", () => {
    const folds = assignFolds(11, 5, 1);
    expect(folds.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    expect(assignFolds(11, 5, 1)).toEqual(folds);
    expect(assignFolds(11, 5, 2)).not.toEqual(folds);
  });
});

describe("createSetScorer", () => {
  const scoreSet = createSetScorer([["a", "b"], ["b", "c"], ["d"]], ["a", "b", "c"]);

  it("gives F1 of single tokens and of pairs inside sentences", () => {
    expect(scoreSet([0])).toEqual({ rouge1: 0.8, rouge2: 2 / 3 });
  });

  it("counts a token no more often than the reference has it", () => {
    expect(scoreSet([0, 1]).rouge1).toBeCloseTo(6 / 7, 12);
  });

  it("gives 0 where nothing is shared", () => {
    expect(scoreSet([2])).toEqual({ rouge1: 0, rouge2: 0 });
  });
});
