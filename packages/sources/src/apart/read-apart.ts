import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { createRequire } from "node:module";

import type { Reading } from "../reading.ts";
import { givenUp } from "./given-up.ts";
import type { ReadingAnswer } from "./reading-answer.ts";
import { fromAnswer } from "./reading-answer.ts";
import type { ReadingTask } from "./reading-task.ts";

/** The built script: Node runs no TypeScript in a process of its own. */
const SCRIPT: string = createRequire(import.meta.url).resolve("#reader-process");

/** How V8 and the system end a process that asks for more memory than there is. */
const OUT_OF_MEMORY: ReadonlySet<NodeJS.Signals> = new Set([
  "SIGABRT",
  "SIGILL",
  "SIGKILL",
  "SIGTRAP",
]);

/**
 * Returns what a task's content holds, read in a process of its own that is ended when it takes too long
 * or too much memory. Documents come from anywhere, and a small one can unpack to gigabytes, keep its
 * parser busy for hours or make V8 abort. A process costs some 70 ms and the loading of the reader.
 *
 * @throws {@link PrecisError} what the reader throws; `TEXT_TOO_LARGE` when the process was ended.
 */
export async function readApart(task: ReadingTask, script: string = SCRIPT): Promise<Reading> {
  const reader = fork(script, {
    // Options we were started with, such as an inspector's port, are not for it.
    execArgv: [],
    // As threads talk: bytes stay bytes.
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const closed = new Promise((resolve) => {
    reader.once("close", resolve);
  });
  try {
    const answer = answerOf(reader);
    reader.send(task);
    const first = await answer;
    if (first === "memory") throw givenUp(task, first);
    return fromAnswer(first);
  } finally {
    reader.kill("SIGKILL");
    // A process that has ended stays in the system's table until somebody has seen its end.
    await closed;
  }
}

/** Returns the process's answer; the word "memory" when it was ended for that without one. */
function answerOf(reader: ChildProcess): Promise<ReadingAnswer | "memory"> {
  return new Promise((resolve, reject) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the script sends nothing else
    reader.once("message", (answer) => resolve(answer as ReadingAnswer));
    reader.on("error", reject);
    reader.once("exit", (code, signal) => {
      if (signal !== null && OUT_OF_MEMORY.has(signal)) resolve("memory");
      else reject(new Error(`a reader's process ended without an answer (${signal ?? code})`));
    });
  });
}
