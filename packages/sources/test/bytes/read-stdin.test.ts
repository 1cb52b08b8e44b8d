import { Readable } from "node:stream";

import { describe, expect, it } from "vitest";

import { readStdin } from "../../src/bytes/read-stdin.ts";

function failing(error: Error): Readable {
  return new Readable({
    read() {
      this.destroy(error);
    },
  });
}

describe("readStdin", () => {
  it("gives everything on standard input", async () => {
    const bytes = await readStdin(
      Readable.from([Buffer.from("The ferry "), Buffer.from("is back.")]),
    );
    expect(Buffer.from(bytes).toString()).toBe("The ferry is back.");
  });

  it("says that standard input cannot be read", async () => {
    const error = Object.assign(new Error("read"), { code: "EISDIR" });
    await expect(readStdin(failing(error))).rejects.toMatchObject({
      code: "SOURCE_UNREADABLE",
      message: "Standard input cannot be read (EISDIR). Pipe a text in, or give a file.",
    });
  });

  it("lets a bug through as it is", async () => {
    const bug = new TypeError("bug");
    await expect(readStdin(failing(bug))).rejects.toBe(bug);
  });
});
