import { PrecisError } from "@precis/core";
import { parseBenchArguments } from "./bench-arguments.ts";
import type { BenchArguments } from "./bench-arguments.ts";

/** Sends a line to standard error, where it does not mix with the figures. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

/**
 * Runs a benchmark with the arguments of this process and prints the page it returns.
 *
 * What a user got wrong is one line on standard error and exit code 2; a bug shows its stack.
 */
export async function runBenchmark(
  measure: (settings: BenchArguments) => Promise<string>,
): Promise<void> {
  try {
    process.stdout.write(await measure(parseBenchArguments(process.argv.slice(2))));
  } catch (error) {
    if (!(error instanceof PrecisError)) {
      throw error;
    }
    tell(error.message);
    process.exitCode = 2;
  }
}
