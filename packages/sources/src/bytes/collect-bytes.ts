import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";

/**
 * The largest source that is read, in bytes (64 MiB): a saved page with its pictures inside seldom
 * passes 20 MB. What is collected stays in memory, so the limit also bounds a server's memory.
 */
export const MAX_SOURCE_BYTES: number = 64 * 1024 * 1024;

/**
 * Returns everything a stream gives, in order. Reading stops at the limit, so an endless stream such
 * as `/dev/zero` ends too.
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` over `limit` bytes.
 */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  limit: number = MAX_SOURCE_BYTES,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(source, limit);
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}

/** Returns the error for a source over the limit. */
export function tooLarge(source: string, limit: number = MAX_SOURCE_BYTES): PrecisError {
  return new PrecisError(
    "TEXT_TOO_LARGE",
    `${nameSource(source)} has more than ${limit} bytes (${Math.floor(limit / 2 ** 20)} MiB); no more is read. Give a part of it.`,
  );
}
