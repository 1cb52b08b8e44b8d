import { openSync } from "node:fs";
import { ReadStream } from "node:tty";

import { wantsJson } from "./arguments/parse-arguments.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Io, StopSignal, Tidy } from "./io.ts";
import { reportFailure } from "./output/problem.ts";
import { run } from "./run.ts";

const argv = process.argv.slice(2);
const tidies = new Set<Tidy>();
let isStopping = false;

const io: Io = {
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  openKeyboard,
  onStop: (tidy) => {
    tidies.add(tidy);
    return () => tidies.delete(tidy);
  },
};

const STOP_CODES: Readonly<Record<StopSignal, ExitCode>> = {
  SIGINT: EXIT.interrupted,
  SIGTERM: EXIT.terminated,
  SIGHUP: EXIT.terminated,
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // Not once: with no listener left, Ink's own would end the process by the signal before the
  // tidies are done.
  process.on(signal, () => void stop(signal));
}
process.stdout.on("error", leaveClosedPipe);
process.stderr.on("error", leaveClosedPipe);
process.on("uncaughtException", leaveWithBug);
process.on("unhandledRejection", leaveWithBug);

void start();

async function start(): Promise<void> {
  process.exitCode = await run(argv, io);
}

/** Ends the process once all is tidy; a second signal does not wait for that. */
async function stop(signal: StopSignal): Promise<void> {
  if (isStopping) process.exit(STOP_CODES[signal]);
  isStopping = true;
  await Promise.allSettled([...tidies].map((tidy) => tidy(signal)));
  process.exit(STOP_CODES[signal]);
}

/**
 * A reader that has seen enough, such as `head`, closes the pipe: nobody is left to write for, and
 * nothing is wrong.
 */
function leaveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(EXIT.done);
  process.stderr.write(`precis: The output cannot be written: ${error.message}\n`);
  process.exit(EXIT.unusable);
}

function leaveWithBug(error: unknown): void {
  process.exit(reportFailure(error, io, { json: wantsJson(argv), argv }));
}

/**
 * Returns the keyboard of the controlling terminal; opening it fails with `ENXIO` where there is
 * none.
 */
function openKeyboard(): NodeJS.ReadStream | null {
  try {
    return new ReadStream(openSync("/dev/tty", "r"));
  } catch {
    return null;
  }
}
