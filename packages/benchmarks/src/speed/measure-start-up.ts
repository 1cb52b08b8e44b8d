import { spawnSync } from "node:child_process";

import { median } from "../statistics/median.ts";

/** Odd, so that a median is one of the runs; more runs move it by less than a millisecond. */
const ROUNDS = 15;

/** What a whole process takes, from its start to its end. */
export interface StartUp {
  readonly name: string;
  readonly medianMs: number;
  /** How many times bare Node's time that is, by the median of the rounds' own ratios. */
  readonly timesBare: number;
}

/** A process: arguments for `node`, and what to call it. */
export interface Command {
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * Returns what each command takes beside `node -e 0`, which comes first.
 *
 * Every round runs all commands one after another, so that a busy moment of the machine falls on all
 * of them; the first round warms the file cache and is not counted.
 */
export function measureStartUp(commands: readonly Command[]): readonly StartUp[] {
  const all = [{ name: "node -e 0", args: ["-e", "0"] }, ...commands];
  const rounds = Array.from({ length: ROUNDS + 1 }, () => all.map(({ args }) => timeOnce(args)));
  const counted = rounds.slice(1);
  return all.map(({ name }, index) => ({
    name,
    medianMs: median(counted.map((times) => times[index] ?? Number.NaN)),
    timesBare: median(counted.map((times) => (times[index] ?? Number.NaN) / (times[0] ?? 1))),
  }));
}

function timeOnce(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
