import { parentPort, workerData } from "node:worker_threads";

import { answerLine } from "./answer-line.ts";
import type { BatchTask } from "./answer-line.ts";
import type { InputLine } from "./parse-line.ts";

/** The far end of `startWorkers`: answers each line it is sent, in turn. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the pool that starts the worker passes a task
const task = workerData as BatchTask;

parentPort?.on("message", (line: InputLine) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void answerLine(line, task).then((output) => parentPort?.postMessage(output));
});
