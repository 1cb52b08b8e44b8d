import { describe, expect, it } from "vitest";

import { startWorkers } from "../../src/batch/start-workers.ts";

const SCRIPT = new URL("upper-case-worker.mjs", import.meta.url);
const task = { command: "summary", flags: {} } as const;

describe("startWorkers", () => {
  it("gives each line its own answer, however many workers there are", async () => {
    const pool = startWorkers(task, 3, SCRIPT);
    const words = ["one", "two", "three", "four", "five"];
    const outputs = await Promise.all(words.map((text, number) => pool.answer({ number, text })));
    await pool.close();
    expect(outputs.map(({ text }) => text)).toEqual(["ONE", "TWO", "THREE", "FOUR", "FIVE"]);
  });

  it("fails the line a worker dies of and goes on with another worker", async () => {
    const pool = startWorkers(task, 1, SCRIPT);
    const [dead, alive] = await Promise.all([
      pool.answer({ number: 1, text: "die" }),
      pool.answer({ number: 2, text: "live" }),
    ]);
    await pool.close();
    expect(dead.outcome).toBe("bug");
    expect(dead.text).toContain("died");
    expect(alive.text).toBe("LIVE");
  });

  it("closes before it was given anything", async () => {
    await expect(startWorkers(task, 2, SCRIPT).close()).resolves.toBeUndefined();
  });
});
