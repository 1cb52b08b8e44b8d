import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import { requireFiles } from "../../src/data/data-folder.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-folder-"));
  mkdirSync(join(folder, "quizzes"));
  writeFileSync(join(folder, "quizzes/dgen.jsonl"), "");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("is content with a folder that has every file", () => {
  expect(() => requireFiles(folder, ["quizzes/dgen.jsonl", "quizzes"])).not.toThrow();
});

it("names all that is missing, where it was looked for and how to give another folder", () => {
  const files = ["quizzes/dgen.jsonl", "pages/html", "sentences/ud-en.jsonl"];
  expect(() => requireFiles(folder, files)).toThrow(
    `The data folder ${folder} lacks pages/html, sentences/ud-en.jsonl. ` +
      "Give another folder with --data DIR or PRECIS_DATA=DIR; " +
      "packages/benchmarks/README.md says where the public sets come from.",
  );
});

it("says that the folder itself is not there", () => {
  const none = join(folder, "none");
  expect(() => requireFiles(none, ["quizzes/dgen.jsonl"])).toThrow(
    `There is no data folder ${none}, which should have quizzes/dgen.jsonl. Give another`,
  );
});
