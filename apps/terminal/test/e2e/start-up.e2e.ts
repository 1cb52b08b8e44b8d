import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { SAMPLE, environment, precis } from "./precis.ts";

/** Returns every module that a command line loaded, as V8's coverage lists them. */
async function modulesOf(...argv: readonly string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "precis-modules-"));
  try {
    await precis(argv, "", environment({ NODE_V8_COVERAGE: folder }));
    return readdirSync(folder).flatMap((file) =>
      Array.from(
        readFileSync(join(folder, file), "utf8").matchAll(/"url":"([^"]+)"/gu),
        ([, url]) => url!,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("start-up", () => {
  it("loads neither React nor Ink nor zod for a summary", async () => {
    const modules = await modulesOf("summary", SAMPLE, "--json");
    expect(modules.some((url) => url.includes("/commands/summary.js"))).toBe(true);
    expect(modules.filter((url) => /node_modules\/(?:react|ink|yoga|zod)/u.test(url))).toEqual([]);
  });

  it("loads neither for a printed quiz", async () => {
    const modules = await modulesOf("quiz", SAMPLE);
    expect(modules.filter((url) => /node_modules\/(?:react|ink|yoga|zod)/u.test(url))).toEqual([]);
  });

  it("loads no command for the version", async () => {
    const modules = await modulesOf("--version");
    expect(modules.filter((url) => url.includes("/terminal/dist/commands/"))).toEqual([]);
  });
});
