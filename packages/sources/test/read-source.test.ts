import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readSource } from "../src/index.ts";
import { startWeb } from "./url/web.ts";

const FERRY = "The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "precis-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("readSource", () => {
  it("reads a file, and gives its path as the source", async () => {
    const path = join(folder, "ferry.txt");
    await writeFile(path, FERRY);
    expect(await readSource(path)).toMatchObject({ source: path, text: FERRY });
  });

  it.for(["-", undefined])("reads standard input for %s", async (source) => {
    const stdin = Readable.from([Buffer.from(FERRY.slice(0, 9)), Buffer.from(FERRY.slice(9))]);
    expect(await readSource(source, { stdin })).toMatchObject({ source: "-", text: FERRY });
  });

  it("does not split a character that standard input splits", async () => {
    const bytes = Buffer.from(`Zoë was glad. ${FERRY}`);
    const stdin = Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);
    expect(await readSource("-", { stdin })).toMatchObject({ text: `Zoë was glad. ${FERRY}` });
  });

  it("passes title and language on", async () => {
    const stdin = Readable.from([Buffer.from(FERRY)]);
    expect(await readSource("-", { stdin, title: "Ferry", language: "sv" })).toMatchObject({
      title: "Ferry",
      language: "sv",
    });
  });

  it("reads an address, and gives it as the source", async () => {
    const web = await startWeb();
    const address = `${web.origin.replace("web.test", "127.0.0.1")}/page`;
    expect(await readSource(address, { allowPrivate: true, title: "Ferry" })).toMatchObject({
      source: address,
      title: "Ferry",
      text: FERRY,
    });
    await web.close();
  });

  it.for([
    ["http://127.0.0.1/", "URL_BLOCKED"],
    ["HTTP://LOCALHOST", "URL_BLOCKED"],
    ["http://127.0.0.1:8080/", "URL_BLOCKED"],
    ["ftp://example.org/a.txt", "URL_INVALID"],
  ] as const)("does not read the address %s unless it is allowed to", async ([address, code]) => {
    await expect(readSource(address)).rejects.toMatchObject({ code });
  });

  it("says that a path is not there", async () => {
    await expect(readSource(join(folder, "missing.txt"))).rejects.toMatchObject({
      code: "SOURCE_NOT_FOUND",
    });
  });
});
