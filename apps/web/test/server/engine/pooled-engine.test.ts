import { PrecisError } from "@precis/core";
import { afterEach, describe, expect, it } from "vitest";

import { HttpError } from "../../../src/server/problems/http-error.ts";
import {
  createPooledEngine,
  type PooledEngine,
  type PoolOptions,
} from "../../../src/server/engine/pooled-engine.ts";

const worker = new URL("obedient-worker.js", import.meta.url);
let engine: PooledEngine | undefined;

function start(options: PoolOptions = {}): PooledEngine {
  engine = createPooledEngine({ worker, threads: 1, ...options });
  return engine;
}

/** Returns a document that the worker obeys. */
const document = (order: string) => ({ source: "upload", bytes: Buffer.from(`%PDF-${order}`) });

afterEach(() => engine?.close());

describe("createPooledEngine", () => {
  it("answers with what the worker answers", async () => {
    expect(await start().summarise({ text: "Hello." }, {})).toBe("Hello.");
  });

  it("throws a refusal of the worker with its code", async () => {
    const refusal = await start()
      .makeQuiz({ text: "refuse" }, {})
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PrecisError);
    expect(refusal).toMatchObject({ code: "EMPTY_TEXT", message: "The text is empty; give some." });
  });

  it("does not take a bug for a refusal, and goes on working", async () => {
    const pool = start();
    await expect(pool.summarise({ text: "fail" }, {})).rejects.toThrow(RangeError);
    expect(await pool.summarise({ text: "Hello." }, {})).toBe("Hello.");
  });

  it("gives up what takes too long", async () => {
    const pool = start({ timeoutMs: 2000 });
    await pool.summarise({ text: "Warm." }, {});
    const late = await pool.summarise({ text: "hang" }, {}).catch((error: unknown) => error);
    expect(late).toBeInstanceOf(HttpError);
    expect(late).toMatchObject({
      code: "TIMED_OUT",
      message:
        "The work took over 2 s and was given up. Try again, or give a shorter or simpler article.",
    });
  });

  it("does not blame what only waited too long", async () => {
    const pool = start({ timeoutMs: 2000 });
    await pool.summarise({ text: "Warm." }, {});
    const running = pool.summarise({ text: "hang" }, {}).catch((error: unknown) => error);
    const waiting = pool.summarise({ text: "Hello." }, {}).catch((error: unknown) => error);
    // The one that waits came later, but the thread of the first is not there again at once.
    expect(await waiting).toMatchObject({ code: "OVERLOADED", headers: { "Retry-After": "1" } });
    expect(await running).toMatchObject({ code: "TIMED_OUT" });
  });

  it("gives up what takes too much memory, and goes on working", async () => {
    const pool = start({ memoryMb: 64 });
    const swollen = await pool.summarise({ text: "swell" }, {}).catch((error: unknown) => error);
    expect(swollen).toBeInstanceOf(HttpError);
    expect(swollen).toMatchObject({
      code: "TOO_COMPLEX",
      message:
        "The work took over 64 MiB of memory and was given up. Try again, or give a shorter or simpler article.",
    });
    expect(await pool.summarise({ text: "Hello." }, {})).toBe("Hello.");
  });

  it("lets no text wait for a document", async () => {
    const pool = start();
    const hanging = pool.extract(document("hang")).catch((error: unknown) => error);
    const waiting = pool.extract(document("Late.")).catch((error: unknown) => error);
    expect(await pool.summarise({ text: "Hello." }, {})).toBe("Hello.");
    expect(pool.load().heavy).toEqual({ threads: 1, waiting: 1 });
    await pool.close();
    await Promise.all([hanging, waiting]);
  });

  it("tells how many jobs wait", async () => {
    const pool = start();
    await pool.summarise({ text: "Warm." }, {});
    const jobs = ["hang", "hang", "hang"].map((text) =>
      pool.summarise({ text }, {}).catch((error: unknown) => error),
    );
    expect(pool.load()).toEqual({
      light: { threads: 1, waiting: 2 },
      heavy: { threads: 0, waiting: 0 },
    });
    await pool.close();
    await Promise.all(jobs);
  });

  it("refuses work once too much is waiting, and gives up the rest when it is closed", async () => {
    const pool = start({ queue: 1 });
    await pool.summarise({ text: "Warm." }, {});
    const running = pool.summarise({ text: "hang" }, {}).catch((error: unknown) => error);
    const waiting = pool.summarise({ text: "hang" }, {}).catch((error: unknown) => error);
    const refused = await pool.summarise({ text: "Hello." }, {}).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "OVERLOADED", headers: { "Retry-After": "1" } });
    await pool.close();
    for (const given of await Promise.all([running, waiting])) {
      expect(given).toBeInstanceOf(HttpError);
      expect(given).toMatchObject({ code: "SHUTTING_DOWN" });
    }
  });
});
