import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { findOts } from "../../src/peers/ots.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-ots-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeCommand(body: string): string {
  const path = join(folder, "ots");
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe("findOts", () => {
  it("says so where the command is missing", () => {
    expect(findOts(join(folder, "none"))).toEqual({
      available: false,
      name: "ots",
      reason: "the ots command is not installed",
    });
  });

  it("asks for the share that the wanted sentences are of all", async () => {
    const command = writeCommand(
      'cat >/dev/null; [ "$1" = --version ] && echo "ots 0.5.0" || echo "$@. It ran."',
    );
    const result = findOts(command);
    expect(result).toMatchObject({ available: true, version: "0.5.0" });
    expect(result.available && (await result.run("A b. C d. E f. G h.", 1, "en"))).toEqual([
      "--ratio 25 --dic en.",
      "It ran.",
    ]);
  });
});
