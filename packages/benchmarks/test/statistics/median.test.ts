import { expect, it } from "vitest";

import { median } from "../../src/statistics/median.ts";

it.for([
  [[3], 3],
  [[9, 1, 2], 2],
  [[4, 1, 10, 2], 3],
] as const)("takes the middle of %j", ([values, middle]) => {
  expect(median(values)).toBe(middle);
});

it("has no middle of nothing", () => {
  expect(median([])).toBeNaN();
});
