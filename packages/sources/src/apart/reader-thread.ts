import { parentPort, workerData } from "node:worker_threads";

import { PrecisError } from "@precis/core/errors";

import { readContent } from "./read-content.ts";
import type { ReadingAnswer, ReadingTask } from "./reading-task.ts";

/** The far end of `readApart`: reads what it was started with and answers once. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `readApart` starts the thread with a task
const task = workerData as ReadingTask;

async function answer(): Promise<ReadingAnswer> {
  try {
    return { reading: await readContent(task) };
  } catch (error) {
    if (!(error instanceof PrecisError)) throw error;
    return { refused: { code: error.code, message: error.message } };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await answer());
