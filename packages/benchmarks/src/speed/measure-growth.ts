import { spawnSync } from "node:child_process";
import { join } from "node:path";

import type { SizeRun, SizeSystem } from "./size-run.ts";

/** Words, from a note to a shelf of books; the last step is the 4 × that the growth is judged by. */
const SIZES = [1_000, 10_000, 100_000, 250_000, 1_000_000] as const;

/** A peer that needs longer than this at one size is not tried at the next. */
const TIMEOUT_MS = 60_000;

/** How a system's time and memory grow; a size that took too long or failed has no run. */
export interface Growth {
  readonly name: string;
  readonly runs: readonly { readonly size: number; readonly run: SizeRun | null }[];
  /** The time of the largest size over that of a quarter of it; `null` where one has no run. */
  readonly timeForFourTimes: number | null;
}

/** Returns a system's time and peak memory at each size, each in a fresh process. */
export function measureGrowth(
  name: string,
  system: SizeSystem,
  onProgress: (message: string) => void,
): Growth {
  const runs: { readonly size: number; readonly run: SizeRun | null }[] = [];
  let failed = false;
  for (const size of SIZES) {
    onProgress(`${name}: ${size} words`);
    const run: SizeRun | null = failed ? null : runProcess(system, size);
    failed = run === null;
    runs.push({ size, run });
  }
  const [quarter, whole] = runs.slice(-2);
  const ratio = quarter?.run && whole?.run ? whole.run.ms / quarter.run.ms : null;
  return { name, runs, timeForFourTimes: ratio };
}

function runProcess(system: SizeSystem, size: number): SizeRun | null {
  const script = join(import.meta.dirname, "size-process.js");
  const { status, stdout } = spawnSync(process.execPath, [script, system, String(size)], {
    encoding: "utf8",
    timeout: TIMEOUT_MS,
  });
  if (status !== 0) return null;
  const run: SizeRun = JSON.parse(stdout);
  return run;
}
