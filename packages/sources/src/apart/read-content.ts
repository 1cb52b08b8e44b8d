import { READERS } from "../readers.ts";
import type { Reading } from "../reading.ts";
import type { ReadingTask } from "./reading-task.ts";

/**
 * Returns what a task's content holds, read in this thread by the reader of its format.
 *
 * @throws {@link PrecisError} what the reader throws.
 */
export async function readContent({ format, content, options }: ReadingTask): Promise<Reading> {
  const reader = READERS[format];
  if (reader.over === "bytes" && typeof content !== "string") {
    return (await reader.load())(content, options);
  }
  if (reader.over === "text" && typeof content === "string") {
    return (await reader.load())(content, options);
  }
  throw new TypeError(`${format} is read from ${reader.over}, not from ${typeof content}`);
}
