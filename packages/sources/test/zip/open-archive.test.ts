import { deflateRawSync } from "node:zlib";

import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { openArchive } from "../../src/zip/open-archive.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const decode = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : new TextDecoder().decode(bytes);

/** Returns an archive with one number of its directory changed, at an offset from the entry's start there. */
function patched(archive: Uint8Array, offset: number, bytes: readonly number[]): Uint8Array {
  const copy = Buffer.from(archive);
  const entry = copy.indexOf(Buffer.from("PK\x01\x02", "latin1"));
  copy.set(bytes, entry + offset);
  return copy;
}

describe("openArchive", () => {
  it("lists what is there and unpacks what is asked for", async () => {
    const archive = await openArchive(
      zipSync({ "a.txt": encode("Ferry"), "b/c.txt": encode("Tug") }),
      "a.zip",
    );
    expect(archive.names).toEqual(["a.txt", "b/c.txt"]);
    expect(decode(await archive.read("b/c.txt"))).toBe("Tug");
    expect(await archive.read("missing.txt")).toBeUndefined();
  });

  it("takes an archive inside for bytes", async () => {
    const inner = zipSync({ "a.txt": encode("Ferry") });
    const archive = await openArchive(zipSync({ "in.zip": inner }), "a.zip");
    expect(archive.names).toEqual(["in.zip"]);
  });

  it.for(["../out.txt", "a/../../out.txt", "/etc/passwd", "C:/x", "a\\b.txt", "a\u0000.txt"])(
    "refuses an archive with the name %j",
    async (name) => {
      await expect(openArchive(zipSync({ [name]: encode("x") }), "a.zip")).rejects.toMatchObject({
        code: "SOURCE_UNREADABLE",
      });
    },
  );

  it.for([
    ["nothing", ""],
    ["text", "PK but no archive"],
    ["half an archive", zipSync({ "a.txt": encode("Ferry") }).subarray(0, 60)],
  ] as const)("says of %s that it is damaged", async ([, bytes]) => {
    await expect(openArchive(Buffer.from(bytes), "a.zip")).rejects.toMatchObject({
      code: "SOURCE_UNREADABLE",
      message: "a.zip is damaged or cut off: it cannot be unpacked. Download or save it again.",
    });
  });

  it("refuses a locked entry when it is asked for", async () => {
    const locked = patched(zipSync({ "a.txt": encode("Ferry") }), 8, [1, 0]);
    const archive = await openArchive(locked, "a.zip");
    await expect(archive.read("a.txt")).rejects.toMatchObject({
      code: "SOURCE_UNREADABLE",
      message: "a.zip is locked with a password. Save it without one and try again.",
    });
  });

  it("refuses too many entries", async () => {
    const entries = Array.from({ length: 5001 }, (_, at) => [`${at}`, encode("")] as const);
    await expect(openArchive(zipSync(Object.fromEntries(entries)), "a.zip")).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
      message: expect.stringContaining("5001 entries"),
    });
  });

  it("refuses an entry that unpacks to far more than it is", async () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(2 ** 24) });
    const archive = await openArchive(bomb, "a.zip");
    await expect(archive.read("a.txt")).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
      message: expect.stringContaining("over 100 times its size"),
    });
  });

  it("counts what comes out, whatever the archive declares", async () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(2 ** 24) });
    const archive = await openArchive(patched(bomb, 24, [10, 0, 0, 0]), "a.zip");
    await expect(archive.read("a.txt")).rejects.toMatchObject({ code: "SOURCE_UNREADABLE" });
  });

  it("refuses entries that are too large together", async () => {
    // Noise does not pack, so that no entry is suspect by itself.
    let seed = 1;
    const noise = Uint8Array.from({ length: 2 ** 20 }, () => {
      seed = (seed * 16807) % 2147483647;
      return seed & 255;
    });
    const entries = Array.from({ length: 60 }, (_, at) => [`${at}`, noise] as const);
    const archive = await openArchive(zipSync(Object.fromEntries(entries), { level: 0 }), "a.zip");
    const reads = async (): Promise<void> => {
      for (const name of archive.names) await archive.read(name);
    };
    await expect(reads()).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
      message: expect.stringContaining("more than 50 MiB in it"),
    });
  });

  it("unpacks a short entry of any ratio", async () => {
    const text = "a".repeat(500_000);
    expect(deflateRawSync(text).length * 100).toBeLessThan(text.length);
    const archive = await openArchive(zipSync({ "a.txt": encode(text) }), "a.zip");
    expect(decode(await archive.read("a.txt"))).toBe(text);
  });
});
