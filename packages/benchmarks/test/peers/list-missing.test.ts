import { expect, it } from "vitest";

import { listMissing } from "../../src/peers/list-missing.ts";

it("gives the peers that could not be had, each with its reason", () => {
  const peers = [
    { available: true, name: "lexrank", version: "1.0.5", run: () => [] },
    { available: false, name: "ots", reason: "not installed" },
  ] as const;
  expect(listMissing(peers)).toEqual([{ name: "ots", reason: "not installed" }]);
});
