import { describe, expect, it } from "vitest";

import { readApart } from "../../src/apart/read-apart.ts";
import { timeLimitMs } from "../../src/apart/thread-limits.ts";

const SCRIPT = new URL("thread-of.mjs", import.meta.url);

const read = (content: string) =>
  readApart({ format: "text", content, options: { source: "a.pdf" } }, SCRIPT);

describe("readApart", () => {
  it("gives what the thread has read", async () => {
    expect(await read("read")).toEqual({ content: "text", metadata: {} });
  });

  it("refuses what the thread refuses", async () => {
    await expect(read("refuse")).rejects.toMatchObject({
      name: "PrecisError",
      code: "NO_ARTICLE",
      message: "There is none.",
    });
  });

  it("throws a bug as it is", async () => {
    await expect(read("throw")).rejects.toThrow(new TypeError("a bug"));
  });

  it("says that a thread ended without an answer", async () => {
    await expect(read("end")).rejects.toThrow("ended without an answer");
  });

  it.for(["heap", "buffers"])("ends a thread that takes all memory: %s", async (content) => {
    await expect(read(content)).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
      message:
        "a.pdf takes more than 320 MB of memory to read, and was given up. Give a part of it, or its text.",
    });
  });

  it("reads the next document after one that came to grief", async () => {
    const [bad, good] = await Promise.allSettled([read("throw"), read("read")]);
    expect([bad.status, good.status]).toEqual(["rejected", "fulfilled"]);
  });
});

describe("timeLimitMs", () => {
  it.for([
    [0, 8000],
    [2 ** 18, 8000],
    [2 ** 20, 12_500],
    [2 ** 26, 60_000],
  ] as const)("gives for %i bytes %i ms", ([size, ms]) => {
    expect(timeLimitMs(size)).toBe(ms);
  });
});
