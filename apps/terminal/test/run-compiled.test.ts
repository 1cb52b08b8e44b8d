import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { compiledPath, runCompiled } from "../src/run-compiled.ts";

const require = createRequire(import.meta.url);

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-compiled-"));
  file = join(folder, "crane.cjs");
  writeFileSync(join(folder, "height.cjs"), "exports.metres = 40;");
  // V8 asks for nothing kept where it knows the code already, so each test has code of its own.
  writeFileSync(
    file,
    `/* ${folder} */ module.exports = { file: __filename, ...require("./height.cjs") };`,
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("runCompiled", () => {
  it("runs a file as require would, and is what require gives from then on", () => {
    runCompiled(file);
    expect(require(file)).toEqual({ file, metres: 40 });
  });

  it.for([
    ["is of another file", () => runCompiled(join(folder, "height.cjs")).createCachedData()],
    ["is nothing of the kind", () => Buffer.from("compiled")],
  ] as const)("compiles the file anew where what is kept %s", ([, other]) => {
    writeFileSync(compiledPath(file), other());
    expect(runCompiled(file).cachedDataRejected).toBe(true);
    expect(require(file)).toEqual({ file, metres: 40 });
  });
});
