import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import { readFixtures } from "../../src/speed/read-fixtures.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-fixtures-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("reads English articles by name and skips other languages and folders without a source", () => {
  for (const [name, file] of [
    ["news-b", "source.txt"],
    ["news-a", "source.txt"],
    ["fr-c", "source.txt"],
    ["empty", "note.txt"],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, file), name);
  }
  expect(readFixtures(folder)).toEqual(["news-a", "news-b"]);
});

it("says where it looked in vain", () => {
  expect(() => readFixtures(join(folder, "none"))).toThrow(/no NAME\/source\.txt in .*none/u);
});
