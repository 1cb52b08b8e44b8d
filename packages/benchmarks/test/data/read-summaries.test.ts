import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import { readSummaries } from "../../src/data/read-summaries.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-summaries-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(...lines: readonly string[]): void {
  writeFileSync(join(folder, "rows.jsonl"), `${lines.join("\n")}\n`);
}

it("takes the summary as the only reference and knows no title or sentences unless given", () => {
  write('{"id":"a","text":"Rain fell.","summary":"Rain."}');
  expect(readSummaries(folder, "rows.jsonl")).toEqual([
    { id: "a", title: null, text: "Rain fell.", references: ["Rain."], sentences: null },
  ]);
});

it("prefers the list of references", () => {
  write(
    '{"id":"a","title":"T","text":"R.","summary":"x","references":["x","y"],"sentences":["R."]}',
  );
  expect(readSummaries(folder, "rows.jsonl")).toEqual([
    { id: "a", title: "T", text: "R.", references: ["x", "y"], sentences: ["R."] },
  ]);
});

it("says which file is missing and how to name the folder", () => {
  expect(() => readSummaries(folder, "none.jsonl")).toThrow(/lacks none\.jsonl\. .* --data DIR/u);
});

it.for([
  ["broken JSON", '{"id":', /Line 2 of rows\.jsonl is not JSON/u],
  ["a list", "[]", /Line 2 of rows\.jsonl is not a JSON object/u],
  ["no text", '{"id":"b","summary":"x"}', /id b.* needs a text in "text"/u],
] as const)("refuses %s", ([, line, message]) => {
  write('{"id":"a","text":"Rain fell.","summary":"Rain."}', line);
  expect(() => readSummaries(folder, "rows.jsonl")).toThrow(message);
});
