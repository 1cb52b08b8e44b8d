import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { readApart } from "../../src/apart/read-apart.ts";

const SCRIPT = fileURLToPath(new URL("process-of.mjs", import.meta.url));

const read = (content: string) =>
  readApart({ format: "text", content, options: { source: "a.pdf" } }, SCRIPT);

describe("readApart", () => {
  it("gives what the process has read", async () => {
    expect(await read("read")).toEqual({ content: "text", metadata: {} });
  });

  it("refuses what the process refuses", async () => {
    await expect(read("refuse")).rejects.toMatchObject({
      name: "PrecisError",
      code: "NO_ARTICLE",
      message: "There is none.",
    });
  });

  it("throws a bug as it is", async () => {
    await expect(read("throw")).rejects.toThrow(new TypeError("a bug"));
  });

  it.for([
    ["end", "3"],
    ["interrupt", "SIGTERM"],
  ] as const)("says how a process ended that gave no answer: %s", async ([content, how]) => {
    await expect(read(content)).rejects.toThrow(`ended without an answer (${how})`);
  });

  it("outlives a process that is aborted for its memory", async () => {
    await expect(read("abort")).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
      message:
        "a.pdf takes more than 320 MB of memory to read, and was given up. Give a part of it, or its text.",
    });
  });
});
