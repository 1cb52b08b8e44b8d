/** Redrawing more often than this only costs time. */
const REDRAW_MS = 100;

const BAR_COLUMNS = 24;

/** How far a batch has come. */
export interface Progress {
  readonly done: number;
  readonly failed: number;
  /** Bytes read so far. */
  readonly read: number;
  /** Bytes in all; `null` where nobody knows, as with a pipe. */
  readonly total: number | null;
}

/**
 * Returns one line that shows how far a batch has come: `━━━━━━────── 48%  1,024 done, 3 failed`.
 */
export function progressLine({ done, failed, read, total }: Progress): string {
  const failures = failed === 0 ? "" : `, ${failed.toLocaleString("en")} failed`;
  const counts = `${done.toLocaleString("en")} done${failures}`;
  if (total === null || total === 0) return counts;
  const share = Math.min(read / total, 1);
  const full = Math.round(BAR_COLUMNS * share);
  const bar = "━".repeat(full) + "─".repeat(BAR_COLUMNS - full);
  return `${bar} ${String(Math.floor(100 * share)).padStart(3)}%  ${counts}`;
}

/** A line on a terminal that is drawn over. */
export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

/** Returns a progress bar on a terminal; `now` gives milliseconds. */
export function createProgressBar(
  terminal: NodeJS.WriteStream,
  now: () => number = performance.now.bind(performance),
): ProgressBar {
  let drawnAt = -Infinity;
  return {
    show: (progress) => {
      if (now() - drawnAt < REDRAW_MS) return;
      drawnAt = now();
      // Back to the first column; what an earlier, longer line left on the right is erased
      // (ECMA-48, EL).
      terminal.write(`\r${progressLine(progress).slice(0, (terminal.columns || 80) - 1)}\u001B[K`);
    },
    clear: () => {
      if (drawnAt !== -Infinity) terminal.write("\r\u001B[K");
    },
  };
}
