import { PrecisError } from "@precis/core";

import { tell } from "./tell.ts";

/**
 * Runs what a command of this package does. What a user got wrong is one line on standard error and exit
 * code 2; a bug shows its stack.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PrecisError)) throw error;
    tell(error.message);
    process.exitCode = 2;
  }
}
