import { describe, expect, it } from "vitest";

import { bootstrapMean } from "../../src/statistics/bootstrap.ts";

const alternate = Array.from({ length: 400 }, (_, index) => (index % 2 === 0 ? 0.03 : -0.01));

describe("bootstrapMean", () => {
  it("puts the mean inside an interval about four standard errors wide", () => {
    const { mean, low, high } = bootstrapMean(alternate);
    expect(mean).toBeCloseTo(0.01, 10);
    // The standard error of 400 values that are 0.02 from their mean is 0.001.
    expect(low).toBeCloseTo(0.008, 3);
    expect(high).toBeCloseTo(0.012, 3);
  });

  it("has no width where every article differs alike", () => {
    expect(bootstrapMean([0.5, 0.5, 0.5])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
  });

  it("gives the same interval every time", () => {
    expect(bootstrapMean(alternate)).toEqual(bootstrapMean(alternate));
  });

  it("gives zeros without articles", () => {
    expect(bootstrapMean([])).toEqual({ mean: 0, low: 0, high: 0 });
  });
});
