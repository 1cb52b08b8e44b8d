import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

import { writeResults } from "../../src/run/write-results.ts";

it("keeps the figures as JSON and as a page", () => {
  const folder = mkdtempSync(join(tmpdir(), "precis-results-"));
  try {
    writeResults("speed", { version: 1 }, "# Speed\n", join(folder, "results"));
    const read = (file: string): string => readFileSync(join(folder, "results", file), "utf8");
    expect([read("speed.json"), read("speed.md")]).toEqual(['{\n  "version": 1\n}\n', "# Speed\n"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
