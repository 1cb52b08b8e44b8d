import { mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { MAX_SOURCE_BYTES } from "../../src/bytes/collect-bytes.ts";
import { readFile } from "../../src/bytes/read-file.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "precis-"));
  await writeFile(join(folder, "note.txt"), "The ferry is back.");
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("readFile", () => {
  it("gives the bytes of a path and of a file address", async () => {
    const path = join(folder, "note.txt");
    expect(Buffer.from(await readFile(path)).toString()).toBe("The ferry is back.");
    expect(Buffer.from(await readFile(pathToFileURL(path).href)).toString()).toBe(
      "The ferry is back.",
    );
  });

  it.for(["missing.txt", "note.txt/inside", "", "nul\u0000byte"])(
    "says that %j is not there",
    async (name) => {
      const path = name === "" ? "" : join(folder, name);
      await expect(readFile(path)).rejects.toMatchObject({
        code: "SOURCE_NOT_FOUND",
        message: `There is no file ${JSON.stringify(path)}. Check the path, or give - to read standard input.`,
      });
    },
  );

  it("says that a file address of another machine is not there", async () => {
    await expect(readFile("file://elsewhere/note%2Ftxt")).rejects.toMatchObject({
      code: "SOURCE_NOT_FOUND",
    });
  });

  it("asks for the whole address where the path looks like a host", async () => {
    await expect(readFile("www.example.org")).rejects.toMatchObject({
      code: "SOURCE_NOT_FOUND",
      message:
        'There is no file "www.example.org". Check the path, or give a page by its whole address: https://www.example.org/',
    });
  });

  it("says that a directory is one", async () => {
    await expect(readFile(folder)).rejects.toMatchObject({
      code: "SOURCE_UNREADABLE",
      message: `${folder} is a directory. Give one file, such as ${folder}/article.txt.`,
    });
  });

  it("says why a path cannot be read", async () => {
    const loop = join(folder, "loop");
    await symlink(loop, loop);
    await expect(readFile(loop)).rejects.toMatchObject({
      code: "SOURCE_UNREADABLE",
      message: expect.stringContaining("its symbolic links go round in a circle"),
    });
    await expect(readFile(join(folder, "x".repeat(300)))).rejects.toMatchObject({
      code: "SOURCE_UNREADABLE",
      message: expect.stringContaining("its name is too long"),
    });
  });

  it("refuses a file over the limit without reading it", async () => {
    const large = join(folder, "large.txt");
    await writeFile(large, "");
    await truncate(large, MAX_SOURCE_BYTES + 1);
    await expect(readFile(large)).rejects.toMatchObject({ code: "TEXT_TOO_LARGE" });
  });
});
