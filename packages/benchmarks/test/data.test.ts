import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBoundaries, readSummaries } from "../src/data.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-data-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(...lines: readonly string[]): void {
  writeFileSync(join(folder, "rows.jsonl"), `${lines.join("\n")}\n`);
}

describe("readSummaries", () => {
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
    expect(() => readSummaries(folder, "none.jsonl")).toThrow(/no none\.jsonl .* --data DIR/u);
  });

  it.for([
    ["broken JSON", '{"id":', /Line 2 of rows\.jsonl is not JSON/u],
    ["a list", "[]", /Line 2 of rows\.jsonl is not a JSON object/u],
    ["no text", '{"id":"b","summary":"x"}', /id b.* needs a text in "text"/u],
  ] as const)("refuses %s", ([, line, message]) => {
    write('{"id":"a","text":"Rain fell.","summary":"Rain."}', line);
    expect(() => readSummaries(folder, "rows.jsonl")).toThrow(message);
  });
});

describe("readBoundaries", () => {
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
});
