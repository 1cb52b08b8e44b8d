import { describe, expect, it } from "vitest";

import { makeFile } from "../../src/fuzz/make-file.ts";
import { readSeedFiles } from "../../src/fuzz/seed-files.ts";

const SEEDS = readSeedFiles();

const files = (run: number, count: number) =>
  Array.from({ length: count }, (_, number) => makeFile(SEEDS, run, number));

describe("readSeedFiles", () => {
  it("has files of every format that is read", () => {
    expect([...new Set(SEEDS.map(({ kind }) => kind))].toSorted()).toEqual([
      "docx",
      "epub",
      "html",
      "md",
      "odt",
      "pdf",
      "txt",
    ]);
  });
});

describe("makeFile", () => {
  it("makes the same file of the same number, and another of another run", () => {
    expect(files(1, 30)).toEqual(files(1, 30));
    expect(files(2, 30)).not.toEqual(files(1, 30));
  });

  it("makes files of every kind, nearly all of them broken, and none too large", () => {
    const made = files(1, 300);
    const originals = new Set(SEEDS.map(({ bytes }) => Buffer.from(bytes).toString("base64")));
    const broken = made.filter(
      ({ bytes }) => !originals.has(Buffer.from(bytes).toString("base64")),
    );
    expect(new Set(made.map(({ kind }) => kind)).size).toBe(7);
    expect(broken.length).toBeGreaterThan(290);
    expect(Math.max(...made.map(({ bytes }) => bytes.length))).toBeLessThan(3 * 2 ** 20);
  });
});
