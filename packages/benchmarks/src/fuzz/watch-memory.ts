import { readFileSync } from "node:fs";

/** How often the processes that read documents are looked at; they live for a tenth of a second at least. */
const LOOK_EVERY_MS = 10;

const PEAK = /^VmHWM:\s*(\d+) kB$/mu;

/**
 * Returns a watch over the memory of this process and of those it starts, as Linux tells it in `/proc`;
 * elsewhere only its own is known. `stop` returns the most that one of them held, in MB.
 */
export function watchMemory(): { readonly stop: () => number } {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, ...childrenOf(process.pid).map(peakMb));
  }, LOOK_EVERY_MS);
  const stop = (): number => {
    clearInterval(timer);
    // maxRSS is in kilobytes on every platform.
    return Math.max(most, process.resourceUsage().maxRSS / 1024);
  };
  return { stop };
}

function childrenOf(pid: number): readonly string[] {
  const list = readOrNothing(`/proc/${pid}/task/${pid}/children`);
  return list.split(" ").filter((child) => child !== "");
}

function peakMb(pid: string): number {
  return Number(PEAK.exec(readOrNothing(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

/** A process may have ended a moment ago. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
