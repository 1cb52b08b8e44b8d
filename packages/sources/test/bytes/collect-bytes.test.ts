import { Readable } from "node:stream";

import { describe, expect, it } from "vitest";

import { collectBytes } from "../../src/bytes/collect-bytes.ts";

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield new Uint8Array(1024);
}

describe("collectBytes", () => {
  it("gives all chunks in order", async () => {
    const chunks = Readable.from([Buffer.from("one "), Buffer.from("two")]);
    expect(Buffer.from(await collectBytes(chunks, "-")).toString()).toBe("one two");
  });

  it("takes exactly the limit", async () => {
    const chunks = Readable.from([new Uint8Array(4), new Uint8Array(4)]);
    expect(await collectBytes(chunks, "-", 8)).toHaveLength(8);
  });

  it("ends an endless stream at the limit, with the limit in the message", async () => {
    await expect(collectBytes(endless(), "-", 2 ** 20)).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
      message:
        "Standard input has more than 1048576 bytes (1 MiB); no more is read. Give a part of it.",
    });
  });
});
