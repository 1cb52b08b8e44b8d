import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import { countOutcomes, isFailure } from "../../src/fuzz/fuzz-result.ts";
import type { FileOutcome } from "../../src/fuzz/read-file.ts";
import { runFiles } from "../../src/fuzz/run-files.ts";

const SCRIPT = fileURLToPath(new URL("script.mjs", import.meta.url));

describe("runFiles", () => {
  it("goes on behind a file that kills its process or takes too much memory", async () => {
    const outcomes: FileOutcome[] = [];
    const onOutcome = (outcome: FileOutcome): void => {
      outcomes.push(outcome);
    };
    await runFiles({ run: 1, files: 5, processes: 1, onOutcome }, SCRIPT);
    expect(outcomes.map(({ number, outcome }) => [number, outcome])).toEqual([
      [0, "read"],
      [1, "crash"],
      [2, "memory"],
      [3, "read"],
      [4, "read"],
    ]);
    expect(outcomes.filter(isFailure)).toHaveLength(2);
  });
});

describe("countOutcomes", () => {
  it("counts what became of the files of each kind", () => {
    const outcome = { number: 0, kind: "pdf", outcome: "read", detail: "", ms: 10.4, peakMb: 80 };
    const refused = { ...outcome, outcome: "NO_ARTICLE", ms: 3 };
    expect(countOutcomes([outcome, refused, { ...outcome, kind: "html" }])).toEqual([
      { kind: "html", files: 1, outcomes: { read: 1 }, slowestMs: 10 },
      { kind: "pdf", files: 2, outcomes: { read: 1, NO_ARTICLE: 1 }, slowestMs: 10 },
    ]);
  });
});
