import { expect, it } from "vitest";

import { meanOf } from "../../src/statistics/mean.ts";

it.for([
  [[2, 3, 7], 4],
  [[5], 5],
  [[], 0],
] as const)("gives the mean of %j: %d", ([values, mean]) => {
  expect(meanOf(values)).toBe(mean);
});
