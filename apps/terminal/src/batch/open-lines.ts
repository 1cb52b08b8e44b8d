import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

import { PrecisError } from "@precis/core/errors";

/** The input of a batch: its bytes, and how many there are where that is known. */
export interface LineSource {
  readonly stream: AsyncIterable<Uint8Array | string>;
  /** Bytes in all; `null` where nobody knows, as with a pipe. */
  readonly total: number | null;
}

/**
 * Returns the input of a batch: a file, or standard input for `-` and for nothing.
 *
 * @throws PrecisError `SOURCE_NOT_FOUND` or `SOURCE_UNREADABLE` when the file cannot be opened.
 */
export async function openLines(
  path: string | undefined,
  stdin: NodeJS.ReadStream,
): Promise<LineSource> {
  if (path === undefined || path === "-") return { stream: stdin, total: null };
  try {
    const handle = await open(path);
    const stats = await handle.stat();
    if (stats.isDirectory()) {
      await handle.close();
      throw new PrecisError(
        "SOURCE_UNREADABLE",
        `${path} is a directory. Give one file of JSON Lines.`,
      );
    }
    return {
      stream: createReadStream(path, { fd: handle }),
      total: stats.isFile() ? stats.size : null,
    };
  } catch (error) {
    throw asRefusal(error, path);
  }
}

function asRefusal(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof PrecisError || !("code" in error)) return error;
  return error.code === "ENOENT"
    ? new PrecisError(
        "SOURCE_NOT_FOUND",
        `There is no file ${JSON.stringify(path)}. Check the path, or give - to read standard input.`,
        { cause: error },
      )
    : new PrecisError("SOURCE_UNREADABLE", `${path} cannot be read: ${error.message}.`, {
        cause: error,
      });
}
