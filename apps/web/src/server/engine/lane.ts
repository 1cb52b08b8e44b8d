import { PrecisError } from "@precis/core/errors";
import { Piscina } from "piscina";

import { HttpError } from "../problems/http-error.ts";
import type { Job, Order, Outcome } from "./engine-worker.ts";

/** A queue of jobs with threads of its own. */
export interface Lane {
  /**
   * Returns what the engine's method of the job's name returns.
   *
   * @throws PrecisError when the article cannot be used; {@link HttpError} as {@link openLane} says.
   */
  run<Value>(job: Job): Promise<Value>;
  /** Returns what the lane has to do at this moment. */
  load(): LaneLoad;
  /** Ends the threads; work that is under way is given up. */
  close(): Promise<void>;
}

/** What a lane has to do at one moment. */
export interface LaneLoad {
  readonly threads: number;
  /** Jobs that wait for a thread. */
  readonly waiting: number;
}

/** How a lane is set up. */
export interface LaneOptions {
  /** The module whose `work` the threads call. */
  readonly worker: URL;
  /** The most threads at once. */
  readonly threads: number;
  /** The threads that are kept when there is nothing to do, and how long the others are. */
  readonly idle: { readonly threads: number; readonly ms: number };
  /** The most jobs that may wait. */
  readonly queue: number;
  /** How long a job may take, waiting included. */
  readonly timeoutMs: number;
  /** The most memory of a thread, in MiB. */
  readonly memoryMb: number;
}

/**
 * Returns a lane with no jobs in it.
 *
 * Its jobs end with {@link HttpError} `OVERLOADED` when too many wait or one waits too long; `TIMED_OUT`
 * when one takes too long and `TOO_COMPLEX` when one needs too much memory, whose thread is ended
 * either way; and `SHUTTING_DOWN` when the lane is closed before one is done.
 */
export function openLane(options: LaneOptions): Lane {
  const { worker, threads, idle, queue, timeoutMs, memoryMb } = options;
  const pool = new Piscina<Order>({
    filename: worker.href,
    name: "work",
    minThreads: idle.threads,
    maxThreads: threads,
    maxQueue: queue,
    idleTimeout: idle.ms,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  let isClosed = false;

  async function run<Value>(job: Job): Promise<Value> {
    if (pool.queueSize >= queue) throw overloaded();
    const signal = AbortSignal.timeout(timeoutMs);
    const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const order: Order = { ...job, begun, deadline: Date.now() + timeoutMs };
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
    run,
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
