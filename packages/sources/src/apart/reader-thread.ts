import { parentPort, workerData } from "node:worker_threads";

import { readContent } from "./read-content.ts";
import { toAnswer } from "./reading-answer.ts";
import type { ReadingTask } from "./reading-task.ts";

/** The far end of `readInThread`: reads what it was started with and answers once. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `readInThread` starts it with a task
const task = workerData as ReadingTask;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await toAnswer(readContent(task)));
