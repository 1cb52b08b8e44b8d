import { availableParallelism } from "node:os";

import { isHeavy } from "@precis/sources/is-heavy";

import type { Job } from "./engine-worker.ts";
import type { Engine } from "./engine.ts";
import { type LaneLoad, openLane } from "./lane.ts";

/** An engine whose work is done in threads of its own, so that no text can hold up the server. */
export interface PooledEngine extends Engine {
  /** Returns what there is to do at this moment. */
  load(): PoolLoad;
  /** Ends the threads; work that is under way is given up. */
  close(): Promise<void>;
}

/** What the two lanes of an engine have to do at one moment. */
export interface PoolLoad {
  readonly light: LaneLoad;
  readonly heavy: LaneLoad;
}

/** How a pool is set up; every member has a default. */
export interface PoolOptions {
  /** The module whose `work` the threads call. */
  readonly worker?: URL;
  /** The most threads at once for light work; default: as many as the machine runs at once. */
  readonly threads?: number;
  /**
   * The most jobs that may wait in a lane; default: 128 for each thread, which lets a burst of articles
   * through (a few milliseconds each) and bounds what waiting texts of 1 MiB can hold in memory.
   */
  readonly queue?: number;
  /** How long a job may take, waiting included; default 10 s, several times what 1 MiB takes. */
  readonly timeoutMs?: number;
  /** The most memory of a thread, in MiB; default 512, in which a million words fit. */
  readonly memoryMb?: number;
}

/** Warming up a thread takes half a second, so an idle one is kept this long. */
const KEEP_LIGHT_MS = 60_000;

/** A thread that read a book holds hundreds of megabytes, and gives them back only when it ends. */
const KEEP_HEAVY_MS = 5000;

/**
 * Returns an engine that does its work in threads, light and heavy work apart: a book or a hostile
 * document takes seconds and half a gigabyte, and only its like wait for it.
 *
 * Its methods throw {@link HttpError} as {@link openLane} says.
 */
export function createPooledEngine(options: PoolOptions = {}): PooledEngine {
  const {
    worker = new URL("engine-worker.js", import.meta.url),
    threads = availableParallelism(),
    queue = threads * 128,
    timeoutMs = 10_000,
    memoryMb = 512,
  } = options;
  const common = { worker, queue, timeoutMs, memoryMb };
  const light = openLane({ ...common, threads, idle: { threads: 1, ms: KEEP_LIGHT_MS } });
  const heavy = openLane({
    ...common,
    threads: Math.ceil(threads / 2),
    idle: { threads: 0, ms: KEEP_HEAVY_MS },
  });
  const run = <Value>(job: Job): Promise<Value> => (isHeavyJob(job) ? heavy : light).run(job);

  return {
    summarise: (...given) => run({ method: "summarise", given }),
    makeQuiz: (...given) => run({ method: "makeQuiz", given }),
    extract: (...given) => run({ method: "extract", given }),
    grade: (...given) => run({ method: "grade", given }),
    load: () => ({ light: light.load(), heavy: heavy.load() }),
    close: async () => {
      await Promise.all([light.close(), heavy.close()]);
    },
  };
}

/** Returns whether a job goes by the heavy lane; a text that came as JSON has at most 1 MiB. */
function isHeavyJob({ given: [subject] }: Job): boolean {
  return "bytes" in subject && isHeavy(subject.bytes);
}
