import { expect, it } from "vitest";

import { renderNotAvailable } from "../../src/page/render-not-available.ts";

it("names what was not measured, with reasons", () => {
  const missing = [
    { name: "ots", reason: "not installed" },
    { name: "sbd", reason: "npm is offline" },
  ];
  expect(renderNotAvailable(missing)).toEqual([
    "## Not measured\n\n- ots: not available (not installed)\n- sbd: not available (npm is offline)",
  ]);
});

it("leaves the part out where everything was measured", () => {
  expect(renderNotAvailable([])).toEqual([]);
});
