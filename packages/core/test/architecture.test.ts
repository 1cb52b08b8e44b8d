import { describe, expect, it } from "vitest";

import { findCycles, findViolations } from "./architecture/find-violations.ts";
import { readSourceFile, readWorkspaces } from "./architecture/source-files.ts";

describe("the imports of all workspaces", () => {
  const files = readWorkspaces();

  it("are read from the sources of every workspace", () => {
    const workspaces = new Set(files.map(({ path }) => path.split("/").slice(0, 2).join("/")));
    expect([...workspaces].toSorted()).toEqual([
      "apps/terminal",
      "apps/web",
      "packages/benchmarks",
      "packages/core",
      "packages/formats",
      "packages/sources",
    ]);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
  });

  it("run downwards", () => {
    expect(findViolations(files)).toEqual([]);
  });

  it("make no cycle", () => {
    expect(findCycles(files)).toEqual([]);
  });
});

describe("a planted violation", () => {
  it.for<[path: string, text: string, violation: string]>([
    ["packages/core/src/a.ts", 'import { x } from "@precis/formats";', "imports @precis/formats"],
    ["packages/core/src/a.ts", 'import { readFileSync } from "node:fs";', "imports node:fs"],
    ["packages/core/src/a.ts", 'const os = await import("os");', "imports os"],
    [
      "packages/core/src/a.ts",
      'export { x } from "../../formats/src/x.ts";',
      "reaches into packages/formats/src/x.ts",
    ],
    ["packages/core/src/a.ts", 'import natural from "natural";', "imports the root of natural"],
    [
      "packages/core/src/language/natural.ts",
      'import natural from "natural";',
      "imports the root of natural",
    ],
    [
      "packages/core/src/rank/a.ts",
      'import s from "natural/lib/natural/stemmers/stemmer.js";',
      "imports natural/lib/natural/stemmers/stemmer.js",
    ],
    [
      "packages/formats/src/a.ts",
      'import type { X } from "@precis/sources";',
      "imports @precis/sources",
    ],
    [
      "packages/sources/src/a.ts",
      'import { x } from "@precis/formats/schema";',
      "imports @precis/formats",
    ],
    ["apps/web/src/a.ts", 'import {\n  x,\n} from "@precis/terminal";', "imports @precis/terminal"],
    [
      "apps/terminal/src/a.ts",
      'import "../../web/src/main.ts";',
      "reaches into apps/web/src/main.ts",
    ],
    ["apps/web/src/a.ts", 'import { x } from "@precis/benchmarks";', "imports @precis/benchmarks"],
    ["packages/new/src/a.ts", 'import "x";', "packages/new is in no rule; say what it may import"],
  ])("in %s is caught: %s", ([path, text, violation]) => {
    expect(findViolations([readSourceFile(path, text)])).toEqual([`${path}: ${violation}`]);
  });

  it.for<[path: string, text: string]>([
    ["packages/core/src/a.ts", 'import { x } from "./language/natural.ts";'],
    ["packages/core/src/language/natural.ts", 'import("natural/lib/natural/stemmers/stemmer.js")'],
    ["packages/formats/src/a.ts", 'import { z } from "zod";'],
    [
      "apps/web/src/server/a.ts",
      'import { x } from "../client/x.ts";\nimport { y } from "node:fs";',
    ],
  ])("is not seen where there is none, in %s", ([path, text]) => {
    expect(findViolations([readSourceFile(path, text)])).toEqual([]);
  });

  it("that is a cycle is caught, over three files", () => {
    const files = [
      readSourceFile("packages/core/src/a.ts", 'import { b } from "./read/b.ts";'),
      readSourceFile("packages/core/src/read/b.ts", 'export { c } from "./c.ts";'),
      readSourceFile("packages/core/src/read/c.ts", 'import "../a.ts";'),
    ];
    expect(findCycles(files)).toEqual([
      ["packages/core/src/a.ts", "packages/core/src/read/b.ts", "packages/core/src/read/c.ts"],
    ]);
  });

  it.for([
    ["types alone", 'import type { A } from "./a.ts";'],
    ["a lazy import", 'const a = await import("./a.ts");'],
  ] as const)("that is a cycle by %s is none", ([, text]) => {
    const files = [
      readSourceFile("packages/core/src/a.ts", 'import { b } from "./b.ts";'),
      readSourceFile("packages/core/src/b.ts", text),
    ];
    expect(findCycles(files)).toEqual([]);
  });
});
