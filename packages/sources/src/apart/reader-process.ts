import { readInThread } from "./read-in-thread.ts";
import { toAnswer } from "./reading-answer.ts";
import type { ReadingTask } from "./reading-task.ts";

/** The far end of `readApart`: reads the one task it is sent, answers, and is ended. */
async function answer(task: ReadingTask): Promise<void> {
  process.send?.(await toAnswer(readInThread(task)));
}

process.once("message", (task) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `readApart` sends nothing else
  void answer(task as ReadingTask);
});

// A reading nobody waits for any more is not gone on with.
process.once("disconnect", () => process.exit());

// A terminal sends Ctrl-C to every process in it; who started this one answers.
process.on("SIGINT", () => undefined);
