import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import { readBoundaries } from "../../src/data/read-boundaries.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-boundaries-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(line: string): void {
  writeFileSync(join(folder, "rows.jsonl"), `${line}\n`);
}

it("gives the sentences and what the row tests", () => {
  write('{"id":"a","name":"Rule #1","text":"A. B.","sentences":["A.","B."]}');
  expect(readBoundaries(folder, "rows.jsonl")).toEqual([
    { id: "a", name: "Rule #1", text: "A. B.", sentences: ["A.", "B."] },
  ]);
});

it("refuses a row without sentences", () => {
  write('{"id":"a","text":"A. B."}');
  expect(() => readBoundaries(folder, "rows.jsonl")).toThrow(/id a.* has no sentences/u);
});
