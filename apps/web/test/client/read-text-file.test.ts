import { describe, expect, it } from "vitest";

import { FileError, readTextFile } from "../../src/client/article/read-text-file.ts";

function fileOf(...bytes: readonly number[]): File {
  return new File([new Uint8Array(bytes)], "notes.txt");
}

describe("readTextFile", () => {
  it.for([
    ["UTF-8", [0x63, 0x61, 0x66, 0xc3, 0xa9]],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0x63, 0x61, 0x66, 0xc3, 0xa9]],
    ["UTF-16, little end first", [0xff, 0xfe, 0x63, 0, 0x61, 0, 0x66, 0, 0xe9, 0]],
    ["UTF-16, big end first", [0xfe, 0xff, 0, 0x63, 0, 0x61, 0, 0x66, 0, 0xe9]],
    ["Windows-1252", [0x63, 0x61, 0x66, 0xe9]],
  ] as const)("reads %s", async ([, bytes]) => {
    expect(await readTextFile(fileOf(...bytes))).toBe("café");
  });

  it("refuses what is not text, by name", async () => {
    await expect(readTextFile(fileOf(0x50, 0x4b, 0, 1))).rejects.toThrow(
      new FileError("notes.txt is not a text; choose a .txt or .md file."),
    );
  });

  it("refuses a file the server would not take", async () => {
    const large = new File(["a".repeat(1_000_001)], "book.txt");
    await expect(readTextFile(large)).rejects.toThrow(
      new FileError("book.txt has over a million bytes; choose a smaller file."),
    );
  });
});
