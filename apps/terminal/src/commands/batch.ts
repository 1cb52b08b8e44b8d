import { availableParallelism } from "node:os";

import type { RunCommand } from "../arguments/command.ts";
import type { FlagValues } from "../arguments/flags.ts";
import { didYouMean } from "../arguments/suggest.ts";
import { UsageError } from "../arguments/usage-error.ts";
import type { BatchTask, OutputLine } from "../batch/answer-line.ts";
import { answerHere } from "../batch/answering.ts";
import type { Answering } from "../batch/answering.ts";
import { BATCH_COMMANDS, findBatchCommand } from "../batch/batch-commands.ts";
import { mapInOrder } from "../batch/map-in-order.ts";
import { openLines } from "../batch/open-lines.ts";
import type { LineSource } from "../batch/open-lines.ts";
import type { InputLine } from "../batch/parse-line.ts";
import { createProgressBar } from "../batch/progress.ts";
import type { ProgressBar } from "../batch/progress.ts";
import { readLines } from "../batch/read-lines.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { writeNotes } from "../output/notes.ts";
import { givenFormat } from "../output/output-format.ts";
import { print } from "../output/print.ts";

/** More workers than this wait for each other's memory more than they work, unless asked for. */
const MOST_DEFAULT_JOBS = 4;

/** `precis batch`: answers JSON Lines with JSON Lines, in order, however many there are. */
export const runBatch: RunCommand = async ({ operands: [command, file], flags }, io) => {
  const task = checkTask(command, flags);
  if (file === undefined && io.stdin.isTTY) {
    throw new UsageError(
      `precis batch ${task.command} needs JSON Lines: a file, or text through a pipe. Try: precis batch ${task.command} articles.jsonl`,
    );
  }
  const lines = await openLines(file, io.stdin);
  const answering = await startAnswering(task, flags.jobs);
  try {
    return await answerAll(lines, answering, flags, io);
  } finally {
    await answering.close();
  }
};

function checkTask(word: string | undefined, flags: FlagValues): BatchTask {
  const command = findBatchCommand(word);
  if (command === undefined) {
    const given = word === undefined ? "" : `, not ${JSON.stringify(word)}`;
    const hint = didYouMean(word ?? "", BATCH_COMMANDS);
    throw new UsageError(
      `precis batch takes ${BATCH_COMMANDS.join(" or ")} and then a file${given}.${hint}`,
    );
  }
  const format = givenFormat(flags) ?? "json";
  if (format !== "json") {
    throw new UsageError(`precis batch writes JSON Lines; --format ${format} does not fit.`);
  }
  return { command, flags };
}

async function startAnswering(task: BatchTask, jobs: number | undefined): Promise<Answering> {
  const threads = jobs ?? Math.min(availableParallelism(), MOST_DEFAULT_JOBS);
  if (threads === 1) return answerHere(task);
  const { startWorkers } = await import("../batch/start-workers.ts");
  return startWorkers(task, threads);
}

/** How many lines went how. */
type Tally = Record<OutputLine["outcome"], number>;

async function answerAll(
  { stream, total }: LineSource,
  { answer, ahead }: Answering,
  flags: FlagValues,
  io: Io,
): Promise<typeof EXIT.done | typeof EXIT.bug> {
  const tally: Tally = { done: 0, refused: 0, bug: 0 };
  const bar = canShowProgress(flags, io) ? createProgressBar(io.stderr) : null;
  let read = 0;
  const counted = countBytes(stream, (bytes) => (read += bytes));
  for await (const output of mapInOrder(numberLines(readLines(counted)), answer, ahead)) {
    await print(io.stdout, `${output.text}\n`);
    tally[output.outcome] += 1;
    showProgress(bar, tally, read, total);
  }
  bar?.clear();
  const failed = tally.refused + tally.bug;
  if (failed > 0) {
    const all = tally.done + failed;
    writeNotes([`note: ${failed} of ${all} lines could not be used; see their "error"`], flags, io);
  }
  return tally.bug > 0 ? EXIT.bug : EXIT.done;
}

/** Where results scroll by on the same terminal, they are the progress. */
function canShowProgress(flags: FlagValues, { stdout, stderr }: Io): boolean {
  return stderr.isTTY && !stdout.isTTY && flags.quiet !== true;
}

function showProgress(
  bar: ProgressBar | null,
  tally: Tally,
  read: number,
  total: number | null,
): void {
  const { done, refused, bug } = tally;
  bar?.show({ done: done + refused + bug, failed: refused + bug, read, total });
}

async function* countBytes<Chunk extends Uint8Array | string>(
  stream: AsyncIterable<Chunk>,
  count: (bytes: number) => void,
): AsyncGenerator<Chunk> {
  for await (const chunk of stream) {
    count(chunk.length);
    yield chunk;
  }
}

/** Numbers lines from 1 as an editor does; blank lines are numbered but not answered. */
async function* numberLines(lines: AsyncIterable<string>): AsyncGenerator<InputLine> {
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (text.trim() !== "") yield { number, text };
  }
}
