import { expect, it } from "vitest";

import { renderInterval } from "../../src/page/render-interval.ts";

it("gives the middle and both ends a sign and so many digits", () => {
  const interval = { mean: 1.25, low: -0.5, high: 3 };
  expect(renderInterval(interval, 2)).toBe("+1.25 [−0.50, +3.00]");
  expect(renderInterval(interval, 0)).toBe("+1 [−1, +3]");
});
