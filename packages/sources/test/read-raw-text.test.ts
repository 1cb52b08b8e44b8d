import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";

import { describe, expect, it } from "vitest";

import { readRawText } from "../src/read-raw-text.ts";

const folder = mkdtempSync(join(tmpdir(), "precis-raw-"));
const JSON_TEXT = '{"answer": "Évora"}\n';

describe("readRawText", () => {
  it.for([
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${JSON_TEXT}`)],
    ["UTF-16, as PowerShell redirects", Buffer.from(`\uFEFF${JSON_TEXT}`, "utf16le")],
  ] as const)("gives a file in %s as it stands", async ([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    expect(await readRawText(path)).toBe(JSON_TEXT);
  });

  it("reads standard input where nothing is named", async () => {
    expect(await readRawText(undefined, Readable.from([Buffer.from(JSON_TEXT)]))).toBe(JSON_TEXT);
    expect(await readRawText("-", Readable.from([Buffer.from("[]")]))).toBe("[]");
  });

  it.for([
    ["no-such.json", "SOURCE_NOT_FOUND"],
    [".", "SOURCE_UNREADABLE"],
  ] as const)("refuses %s with %s", async ([path, code]) => {
    await expect(readRawText(join(folder, path))).rejects.toMatchObject({ code });
  });
});
