import { describe, expect, it } from "vitest";

import { walkToRest } from "../../src/maths/walk-to-rest.ts";

/** Returns the shares of a walk over a symmetric matrix of weights. */
function walk(weights: readonly (readonly number[])[]): number[] {
  const degrees = Float64Array.from(weights, (row) => row.reduce((sum, weight) => sum + weight, 0));
  const spread = (outflow: Float64Array): Float64Array =>
    Float64Array.from(weights, (row) =>
      row.reduce((sum, weight, from) => sum + weight * (outflow[from] ?? 0), 0),
    );
  return [...walkToRest(weights.length, degrees, spread)];
}

describe("walkToRest", () => {
  it("gives equal shares where all nodes are alike", () => {
    expect(
      walk([
        [0, 1],
        [1, 0],
      ]),
    ).toEqual([0.5, 0.5]);
  });

  it("gives the middle of a chain the most", () => {
    const [left = 0, middle = 0, right = 0] = walk([
      [0, 1, 0],
      [1, 0, 1],
      [0, 1, 0],
    ]);
    // The chain at rest: m = 0.05 + 0.85 (1 - m), so m = 0.9 / 1.85.
    expect(middle).toBeCloseTo(0.9 / 1.85, 5);
    expect(left).toBeCloseTo(right, 12);
  });

  it("lets nodes without edges jump, so that shares still sum to 1", () => {
    const shares = walk([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[2]).toBeLessThan(shares[0] ?? 0);
  });

  it("gives nothing for no nodes", () => {
    expect(walk([])).toEqual([]);
  });
});
