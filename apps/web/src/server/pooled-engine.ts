import { availableParallelism } from "node:os";

import { PrecisError } from "@precis/core/errors";
import { Piscina } from "piscina";

import type { Job, Order, Outcome } from "./engine-worker.ts";
import type { Engine } from "./engine.ts";
import { HttpError } from "./http-error.ts";

/** An engine whose work is done in threads of its own, so that no text can hold up the server. */
export interface PooledEngine extends Engine {
  /** Returns what the pool has to do at this moment. */
  load(): PoolLoad;
  /** Ends the threads; work that is under way is given up. */
  close(): Promise<void>;
}

/** What a pool has to do at one moment. */
export interface PoolLoad {
  readonly threads: number;
  /** Jobs that wait for a thread. */
  readonly waiting: number;
}

/** How a pool is set up; every member has a default. */
export interface PoolOptions {
  /** The module whose `work` the threads call. */
  readonly worker?: URL;
  /** The most threads at once; default: as many as the machine runs at once. */
  readonly threads?: number;
  /**
   * The most jobs that may wait; default: 128 for each thread, which lets a burst of articles through
   * (a few milliseconds each) and bounds what waiting texts of 1 MiB can hold in memory.
   */
  readonly queue?: number;
  /** How long a job may take, waiting included; default 10 s, several times what 1 MiB takes. */
  readonly timeoutMs?: number;
  /** The most memory of a thread, in MiB; default 512, in which a million words fit. */
  readonly memoryMb?: number;
}

/** Warming up a thread takes half a second, so an idle one is kept this long. */
const IDLE_TIMEOUT_MS = 60_000;

/**
 * Returns an engine that does its work in a pool of threads.
 *
 * Its methods throw {@link HttpError} `OVERLOADED` when too many jobs wait or one waits too long;
 * `TIMED_OUT` when one takes too long and `TOO_COMPLEX` when one needs too much memory, whose thread is
 * ended either way; and `SHUTTING_DOWN` when the engine is closed before one is done.
 */
export function createPooledEngine(options: PoolOptions = {}): PooledEngine {
  const {
    worker = new URL("engine-worker.js", import.meta.url),
    threads = availableParallelism(),
    queue = threads * 128,
    timeoutMs = 10_000,
    memoryMb = 512,
  } = options;
  const pool = new Piscina<Order>({
    filename: worker.href,
    name: "work",
    minThreads: 1,
    maxThreads: threads,
    maxQueue: queue,
    idleTimeout: IDLE_TIMEOUT_MS,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });

  let isClosed = false;

  async function run<Value>(job: Job): Promise<Value> {
    if (pool.queueSize >= queue) throw overloaded();
    const signal = AbortSignal.timeout(timeoutMs);
    const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const order: Order = { ...job, begun };
    // The worker answers a job with what the engine's method of that name returns.
    const outcome: Outcome<Value> = await pool.run(order, { signal }).catch((error: unknown) => {
      if (isClosed) throw new HttpError("SHUTTING_DOWN", "The server ended before the work did.");
      if (signal.aborted) {
        // What no thread took up is not at fault: others were.
        throw begun[0] === 0 ? overloaded() : gaveUp("TIMED_OUT", `${timeoutMs / 1000} s`);
      }
      throw isOutOfMemory(error) ? gaveUp("TOO_COMPLEX", `${memoryMb} MiB of memory`) : error;
    });
    if (!outcome.ok) throw new PrecisError(outcome.code, outcome.message);
    return outcome.value;
  }

  return {
    summarise: (...given) => run({ method: "summarise", given }),
    makeQuiz: (...given) => run({ method: "makeQuiz", given }),
    extract: (...given) => run({ method: "extract", given }),
    grade: (...given) => run({ method: "grade", given }),
    load: () => ({ threads: pool.threads.length, waiting: pool.queueSize }),
    close: () => {
      isClosed = true;
      return pool.destroy();
    },
  };
}

function overloaded(): HttpError {
  return new HttpError("OVERLOADED", "Too much work is waiting; try again in a moment.", {
    "Retry-After": "1",
  });
}

function gaveUp(code: "TIMED_OUT" | "TOO_COMPLEX", limit: string): HttpError {
  const advice = "Try again, or give a shorter or simpler article.";
  return new HttpError(code, `The work took over ${limit} and was given up. ${advice}`);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
