import { describe, expect, it } from "vitest";

import { renderFuzz } from "../../src/fuzz/render-fuzz.ts";

const PROVENANCE = {
  date: "2024-05-06",
  node: "v20.19.0",
  machine: "linux x64, 2 cores",
  load: 0.5,
  commit: "abc",
  command: "npm run fuzz",
};

describe("renderFuzz", () => {
  it("gives a row for each kind, and every failure with where it happened", () => {
    const page = renderFuzz({
      version: 1,
      provenance: PROVENANCE,
      run: 1,
      files: 10,
      kinds: [
        { kind: "pdf", files: 10, outcomes: { read: 6, NO_ARTICLE: 1, bug: 3 }, slowestMs: 812 },
      ],
      peakMb: 301.4,
      failures: [
        {
          number: 7,
          kind: "pdf",
          outcome: "bug",
          detail: "TypeError: x\n    at y (z.js:1)\n    at w",
          ms: 3,
          peakMb: 90,
        },
      ],
    });
    expect(page).toContain("| pdf | bug 3, NO_ARTICLE 1 | 10 | 6 | 812 |");
    expect(page).toContain("**1 failures.** The most memory a process held: 301 MB.");
    expect(page).toContain("- bug 7 (pdf) TypeError: x at y (z.js:1)");
  });
});
