import { describe, expect, it } from "vitest";

import { timeLimitMs } from "../../src/apart/reading-limits.ts";

describe("timeLimitMs", () => {
  it.for([
    [0, 8000],
    [2 ** 18, 8000],
    [2 ** 20, 12_500],
    [2 ** 26, 60_000],
  ] as const)("gives for %i bytes %i ms", ([size, ms]) => {
    expect(timeLimitMs(size)).toBe(ms);
  });

  it("gives no more than whoever waits has", () => {
    expect(timeLimitMs(0, 3000)).toBe(3000);
  });
});
