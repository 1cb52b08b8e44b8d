import { describe, expect, it } from "vitest";

import { createProgressBar, progressLine } from "../../src/batch/progress.ts";
import { fakeIo } from "../fake-io.ts";

describe("progressLine", () => {
  it("shows a bar where the end is known", () => {
    expect(progressLine({ done: 1200, failed: 3, read: 50, total: 100 })).toBe(
      "━━━━━━━━━━━━────────────  50%  1,200 done, 3 failed",
    );
  });

  it("counts where it is not", () => {
    expect(progressLine({ done: 7, failed: 0, read: 50, total: null })).toBe("7 done");
  });

  it("never shows more than all", () => {
    expect(progressLine({ done: 1, failed: 0, read: 101, total: 100 })).toMatch(/━ 100%/u);
  });
});

describe("createProgressBar", () => {
  it("draws over itself, not too often, and leaves nothing behind", () => {
    const { io, stderr } = fakeIo({ isTty: true });
    let now = 0;
    const bar = createProgressBar(io.stderr, () => now);
    const progress = { failed: 0, read: 0, total: null };
    bar.show({ ...progress, done: 1 });
    now = 50;
    bar.show({ ...progress, done: 2 });
    now = 150;
    bar.show({ ...progress, done: 3 });
    bar.clear();
    expect(stderr()).toBe("\r1 done\u001B[K\r3 done\u001B[K\r\u001B[K");
  });

  it("clears nothing when it drew nothing", () => {
    const { io, stderr } = fakeIo({ isTty: true });
    createProgressBar(io.stderr).clear();
    expect(stderr()).toBe("");
  });
});
