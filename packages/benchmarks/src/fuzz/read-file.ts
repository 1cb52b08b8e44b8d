import { PrecisError } from "@precis/core";
import { readBytes } from "@precis/sources";

import type { FuzzFile } from "./make-file.ts";
import { watchMemory } from "./watch-memory.ts";

/** How reading a file ended. */
export interface FileOutcome {
  readonly number: number;
  readonly kind: string;
  /** `read`, the code of a refusal, or `bug`. */
  readonly outcome: string;
  /** A bug's stack; "" otherwise. */
  readonly detail: string;
  readonly ms: number;
  /** The most memory a process has held so far, this or one it started, in MB, Node's own 50 included. */
  readonly peakMb: number;
}

/** Returns how reading a broken file ends; anything but an article or an error of ours is a bug. */
export async function readFile(number: number, file: FuzzFile): Promise<FileOutcome> {
  const start = performance.now();
  const memory = watchMemory();
  const { outcome, detail } = await readOne(file);
  const ms = performance.now() - start;
  return { number, kind: file.kind, outcome, detail, ms, peakMb: memory.stop() };
}

async function readOne({
  name,
  bytes,
}: FuzzFile): Promise<Pick<FileOutcome, "outcome" | "detail">> {
  try {
    const { text, blocks, sentences } = await readBytes(bytes, { source: name });
    const fits = [...blocks, ...sentences].every(
      ({ start, end }) => start < end && end <= text.length,
    );
    return fits
      ? { outcome: "read", detail: "" }
      : { outcome: "bug", detail: "offsets do not fit the text" };
  } catch (error) {
    if (error instanceof PrecisError) return { outcome: error.code, detail: "" };
    return { outcome: "bug", detail: error instanceof Error ? (error.stack ?? "") : String(error) };
  }
}
