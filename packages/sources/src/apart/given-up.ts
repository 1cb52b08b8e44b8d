import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";
import { MOST_GROWTH_BYTES, timeLimitMs } from "./reading-limits.ts";
import type { ReadingTask } from "./reading-task.ts";

/** What a reading can take too much of. */
export type Excess = "time" | "memory";

/** Returns the error for a reading that was ended because it took too much. */
export function givenUp({ content, options, timeoutMs }: ReadingTask, excess: Excess): PrecisError {
  const limit =
    excess === "time"
      ? `more than ${Math.ceil(timeLimitMs(content.length, timeoutMs) / 1000)} seconds`
      : `more than ${MOST_GROWTH_BYTES / 2 ** 20} MB of memory`;
  return new PrecisError(
    "TEXT_TOO_LARGE",
    `${nameSource(options.source)} takes ${limit} to read, and was given up. Give a part of it, or its text.`,
  );
}
