import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";

import type { FileOutcome } from "./read-file.ts";

/** A file that takes longer hangs. */
const HANG_MS = 10_000;

/** More memory than this, and a file is one that takes too much. */
const MOST_MB = 512;

/** A process starts anew after so many files: its peak of memory never goes down. */
const FILES_A_PROCESS = 300;

const SCRIPT: string = join(import.meta.dirname, "fuzz-process.js");

/** How a run is made. */
export interface RunSettings {
  /** Another run, other files. */
  readonly run: number;
  readonly files: number;
  /** Processes at work at once. */
  readonly processes: number;
  /** Told the outcome of every file, in the order in which they end. */
  readonly onOutcome: (outcome: FileOutcome) => void;
}

/**
 * Reads the files of a run in processes of their own, one file at a time in each. A process that hangs,
 * dies or takes too much memory is ended, and its file's outcome says so: `hang`, `crash`, `memory`.
 */
export async function runFiles(settings: RunSettings, script: string = SCRIPT): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < settings.files) {
      const child = fork(script, [String(settings.run)], { silent: true });
      for (let count = 0; count < FILES_A_PROCESS && next < settings.files; count += 1) {
        const number = next;
        next += 1;
        const outcome = await readIn(child, number);
        settings.onOutcome(outcome);
        if (child.exitCode !== null || child.signalCode !== null || outcome.outcome === "memory")
          break;
      }
      child.kill("SIGKILL");
    }
  };
  await Promise.all(Array.from({ length: settings.processes }, work));
}

function readIn(child: ChildProcess, number: number): Promise<FileOutcome> {
  return new Promise((resolve) => {
    const failed = (outcome: string, ms: number): FileOutcome => {
      return { number, kind: "", outcome, detail: "", ms, peakMb: 0 };
    };
    const start = performance.now();
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      finish(failed("hang", HANG_MS));
    }, HANG_MS);
    const onExit = (): void => finish(failed("crash", performance.now() - start));
    const onMessage = (answer: FileOutcome): void => {
      const isOver = answer.peakMb > MOST_MB && answer.outcome !== "bug";
      finish(isOver ? { ...answer, outcome: "memory" } : answer);
    };
    const finish = (outcome: FileOutcome): void => {
      clearTimeout(timer);
      child.off("exit", onExit);
      child.off("message", onMessage);
      resolve(outcome);
    };
    child.once("exit", onExit);
    child.once("message", onMessage);
    child.send(number);
  });
}
