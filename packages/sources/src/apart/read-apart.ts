import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";
import type { Reading } from "../reading.ts";
import type { ReadingAnswer, ReadingTask } from "./reading-task.ts";
import { LOOK_EVERY_MS, MOST_GROWTH_BYTES, MOST_HEAP_MB, timeLimitMs } from "./thread-limits.ts";

/** The built script: Node runs no TypeScript in a thread. */
const SCRIPT: URL = pathToFileURL(createRequire(import.meta.url).resolve("#reader-thread"));

/** The reading under way: they take turns, so that memory that is taken is taken by the one at work. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Returns what a task's content holds, read in a thread of its own that is ended when it takes too long
 * or too much memory. Documents come from anywhere, and a small one can unpack to gigabytes or keep its
 * parser busy for hours. A thread costs some 30 ms and the loading of the reader.
 *
 * @throws {@link PrecisError} what the reader throws; `TEXT_TOO_LARGE` when the thread was ended.
 */
export function readApart(task: ReadingTask, script: URL = SCRIPT): Promise<Reading> {
  const reading = turn.then(() => readInThread(task, script));
  turn = reading.catch(() => undefined);
  return reading;
}

async function readInThread(task: ReadingTask, script: URL): Promise<Reading> {
  const limitMs = timeLimitMs(task.content.length);
  const mostBytes = process.memoryUsage.rss() + MOST_GROWTH_BYTES;
  const worker = new Worker(script, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    // What a parser has to say is for its authors; results alone go to our output.
    stdout: true,
    stderr: true,
  });
  const answer = answerOf(worker);
  const { promise: excess, stop } = watch(limitMs, mostBytes);
  try {
    const first = await Promise.race([answer, excess]);
    if (typeof first === "string") throw tooMuch(task, first);
    if ("reading" in first) return first.reading;
    throw new PrecisError(first.refused.code, first.refused.message);
  } finally {
    stop();
    await worker.terminate();
  }
}

/** Returns the thread's answer; the word "memory" when it ran out of its own. */
function answerOf(worker: Worker): Promise<ReadingAnswer | "memory"> {
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
function watch(
  limitMs: number,
  mostBytes: number,
): { readonly promise: Promise<"time" | "memory">; readonly stop: () => void } {
  const start = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<"time" | "memory">((resolve) => {
    timer = setInterval(() => {
      if (performance.now() - start > limitMs) resolve("time");
      else if (process.memoryUsage.rss() > mostBytes) resolve("memory");
    }, LOOK_EVERY_MS);
  });
  return { promise, stop: () => clearInterval(timer) };
}

function tooMuch({ content, options }: ReadingTask, what: "time" | "memory"): PrecisError {
  const limit =
    what === "time"
      ? `more than ${Math.round(timeLimitMs(content.length) / 1000)} seconds`
      : `more than ${MOST_GROWTH_BYTES / 2 ** 20} MB of memory`;
  return new PrecisError(
    "TEXT_TOO_LARGE",
    `${nameSource(options.source)} takes ${limit} to read, and was given up. Give a part of it, or its text.`,
  );
}
