import { Worker } from "node:worker_threads";

import { refuseLine } from "./answer-line.ts";
import type { BatchTask, OutputLine } from "./answer-line.ts";
import type { Answering } from "./answering.ts";
import type { InputLine } from "./parse-line.ts";

/** Lines under way for each worker: one it works on, and a few that wait so that it need not. */
const AHEAD_PER_WORKER = 4;

const WORKER = new URL("worker.js", import.meta.url);

interface Job {
  readonly line: InputLine;
  readonly resolve: (output: OutputLine) => void;
}

/**
 * Returns a pool of at most `most` worker threads, each started when there is a line for it.
 *
 * A worker that dies, its memory run out, fails the line it was at; another takes its place.
 */
export function startWorkers(task: BatchTask, most: number, script: URL = WORKER): Answering {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const atWork = new Map<Worker, Job>();

  function start(): Worker {
    const worker = new Worker(script, { workerData: task });
    worker.on("message", (output: OutputLine) => {
      finish(worker, output);
      idle.push(worker);
      assign();
    });
    worker.on("error", (error) => {
      const job = atWork.get(worker);
      if (job !== undefined) finish(worker, refuseLine(job.line, error));
      assign();
    });
    return worker;
  }

  function finish(worker: Worker, output: OutputLine): void {
    atWork.get(worker)?.resolve(output);
    atWork.delete(worker);
  }

  function assign(): void {
    while (waiting.length > 0 && (idle.length > 0 || atWork.size < most)) {
      const worker = idle.pop() ?? start();
      const job = waiting.shift()!;
      atWork.set(worker, job);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(job.line);
    }
  }

  return {
    ahead: most * AHEAD_PER_WORKER,
    answer: (line) =>
      new Promise((resolve) => {
        waiting.push({ line, resolve });
        assign();
      }),
    close: async () => {
      await Promise.all([...idle, ...atWork.keys()].map((worker) => worker.terminate()));
    },
  };
}
