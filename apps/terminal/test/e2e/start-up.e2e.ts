import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { MAIN, SAMPLE, environment, precis } from "./precis.ts";

/** What every start loads: the launcher, the bundler's few lines, what a summary needs, the rest. */
const START = ["main.js", "precis.js", "rolldown-runtime.js", "start.js"];

/** Returns the names of all files that a command line loaded, as V8's coverage lists them. */
async function filesOf(...argv: readonly string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "precis-files-"));
  try {
    await precis(argv, "", environment({ NODE_V8_COVERAGE: folder }));
    const files = readdirSync(folder).flatMap((file) =>
      Array.from(
        readFileSync(join(folder, file), "utf8").matchAll(/"url":"file:([^"]+)"/gu),
        ([, path]) => basename(path!),
      ),
    );
    return files.toSorted();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the paths of the modules in a built file, which the bundler notes before each. */
function modulesIn(file: string): readonly string[] {
  const code = readFileSync(join(dirname(MAIN), file), "utf8");
  return Array.from(
    code.matchAll(/^\/\/ (?:\.\.\/\.\.\/)?(\S+\.[jt]sx?)$/gmu),
    ([, path]) => path!,
  );
}

describe("start-up", () => {
  it.for([
    ["in words", []],
    ["as JSON", ["--json"]],
  ] as const)("loads one file beside its start for a summary %s", async ([, flags]) => {
    expect(await filesOf("summary", SAMPLE, ...flags)).toEqual(START);
  });

  it("loads what tells the version and no more for the version", async () => {
    expect(await filesOf("--version")).toEqual([...START, "places.js", "version.js"].toSorted());
  });

  it("draws no screens for a printed quiz", async () => {
    const files = await filesOf("quiz", SAMPLE);
    expect(files).toContain("quiz.js");
    expect(files).not.toContain("take-quiz.mjs");
  });

  it("comes from what V8 compiled at the build", () => {
    const code = "console.log(require(process.env.MAIN).compiled.cachedDataRejected)";
    const output = execFileSync(process.execPath, ["-e", code, "precis", "--version"], {
      encoding: "utf8",
      env: environment({ MAIN }),
    });
    expect(output).toMatch(/^false$/mu);
  });
});

describe("the file of a summary", () => {
  const modules = modulesIn("precis.js");

  it("holds no packages but the stemmer and the queue", () => {
    const packages = modules.flatMap(
      (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [],
    );
    expect(new Set(packages)).toEqual(new Set(["natural", "tinyqueue"]));
  });

  it("holds the words of English alone", () => {
    expect(modules.filter((path) => path.includes("/language/words/"))).toEqual([
      "packages/core/dist/language/words/english.js",
    ]);
  });

  it("holds nothing that asks, grades, fetches or reads other formats", () => {
    const others =
      /\/core\/dist\/(?:ask|answer)\/|\/sources\/dist\/(?:url|html|markdown|docx|epub|odt|pdf)\/|\/ui\/|detect-encoding|read-apart/u;
    expect(modules.filter((path) => others.test(path))).toEqual([]);
  });
});
