import { describe, expect, it } from "vitest";

import { readInThread } from "../../src/apart/read-in-thread.ts";

const SCRIPT = new URL("thread-of.mjs", import.meta.url);

const read = (content: string) =>
  readInThread({ format: "text", content, options: { source: "a.pdf" } }, SCRIPT);

describe("readInThread", () => {
  it("gives what the thread has read", async () => {
    expect(await read("read")).toEqual({ content: "text", metadata: {} });
  });

  it("throws what the thread does", async () => {
    await expect(read("throw")).rejects.toThrow(new TypeError("a bug"));
  });

  it("says that a thread ended without an answer", async () => {
    await expect(read("end")).rejects.toThrow("ended without an answer");
  });

  it("ends a thread that takes too long", async () => {
    const task = { format: "text", content: "hang", options: { source: "a.pdf" } } as const;
    await expect(readInThread({ ...task, timeoutMs: 1500 }, SCRIPT)).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
      message:
        "a.pdf takes more than 2 seconds to read, and was given up. Give a part of it, or its text.",
    });
  });

  it.for(["heap", "buffers"])("ends a thread that takes all memory: %s", async (content) => {
    await expect(read(content)).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
      message:
        "a.pdf takes more than 320 MB of memory to read, and was given up. Give a part of it, or its text.",
    });
  });
});
