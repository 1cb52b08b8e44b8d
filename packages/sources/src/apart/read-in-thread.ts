import { Worker } from "node:worker_threads";

import type { Reading } from "../reading.ts";
import { type Excess, givenUp } from "./given-up.ts";
import type { ReadingAnswer } from "./reading-answer.ts";
import { fromAnswer } from "./reading-answer.ts";
import { LOOK_EVERY_MS, MOST_GROWTH_BYTES, MOST_HEAP_MB, timeLimitMs } from "./reading-limits.ts";
import type { ReadingTask } from "./reading-task.ts";

/** The built script: Node runs no TypeScript in a thread. */
const SCRIPT: URL = new URL("reader-thread.js", import.meta.url);

/**
 * Returns what a task's content holds, read in a thread that is ended when it takes too long or when
 * the process takes too much memory. A process reads one at a time: memory cannot be told apart by thread.
 *
 * @throws {@link PrecisError} what the reader throws; `TEXT_TOO_LARGE` when the thread was ended.
 */
export async function readInThread(task: ReadingTask, script: URL = SCRIPT): Promise<Reading> {
  const worker = new Worker(script, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    // What a parser has to say is for its authors; results alone go to our output.
    stdout: true,
    stderr: true,
  });
  const answer = answerOf(worker);
  const { excess, stop } = watch(timeLimitMs(task.content.length, task.timeoutMs));
  try {
    const first = await Promise.race([answer, excess]);
    if (typeof first === "string") throw givenUp(task, first);
    return fromAnswer(first);
  } finally {
    stop();
    await worker.terminate();
  }
}

/** Returns the thread's answer; the word "memory" when it ran out of its own. */
function answerOf(worker: Worker): Promise<ReadingAnswer | Excess> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (error) => {
      const isFull = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      if (isFull) resolve("memory");
      else reject(error);
    });
    worker.once("exit", (code) => {
      reject(new Error(`a reader's thread ended without an answer (${code})`));
    });
  });
}

/** Returns what goes over its limit first, as soon as it does; until `stop` is called. */
function watch(limitMs: number): {
  readonly excess: Promise<Excess>;
  readonly stop: () => void;
} {
  const start = performance.now();
  const mostBytes = process.memoryUsage.rss() + MOST_GROWTH_BYTES;
  let timer: NodeJS.Timeout | undefined;
  const excess = new Promise<Excess>((resolve) => {
    timer = setInterval(() => {
      if (performance.now() - start > limitMs) resolve("time");
      else if (process.memoryUsage.rss() > mostBytes) resolve("memory");
    }, LOOK_EVERY_MS);
  });
  return { excess, stop: () => clearInterval(timer) };
}
