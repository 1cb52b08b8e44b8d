import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import * as zlib from "node:zlib";

import { PrecisError } from "@precis/core/errors";

import { showUrl } from "./page-url.ts";

type Unpack = (bytes: Uint8Array, options: zlib.ZlibOptions) => Promise<Uint8Array>;

const inflate: Unpack = promisify(zlib.inflate);
const inflateRaw: Unpack = promisify(zlib.inflateRaw);

/** What each content coding is undone by (RFC 9110, section 8.4.1). */
const UNPACKERS: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ["gzip", promisify(zlib.gunzip)],
  ["x-gzip", promisify(zlib.gunzip)],
  ["br", promisify(zlib.brotliDecompress)],
  // It means zlib's format, but old servers send what is inside it; only zlib's starts with an 8.
  [
    "deflate",
    (bytes, options) =>
      ((bytes[0] ?? 0) & 0x0f) === 8 ? inflate(bytes, options) : inflateRaw(bytes, options),
  ],
]);

/**
 * Returns the body of an answer, unpacked. No more than `limit` bytes are ever held of it, as sent and
 * as unpacked, however little of it was sent.
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` over the limit; `URL_FAILED` for a coding that was not
 * asked for.
 * @throws the system's or zlib's error when the body is cut off or damaged.
 */
export async function readBody(
  response: IncomingMessage,
  url: URL,
  limit: number,
): Promise<Uint8Array> {
  const coding = response.headers["content-encoding"]?.trim().toLowerCase() ?? "";
  const unpack = UNPACKERS.get(coding);
  if (unpack === undefined && coding !== "" && coding !== "identity") {
    throw new PrecisError(
      "URL_FAILED",
      `${showUrl(url)} is packed as ${JSON.stringify(coding)}, which Précis cannot unpack. Save the page in a browser and give the file.`,
    );
  }
  const bytes = await collectBody(response, url, limit);
  if (unpack === undefined || bytes.length === 0) return bytes;
  try {
    return await unpack(bytes, { maxOutputLength: limit });
  } catch (error) {
    throw isTooLarge(error) ? tooLarge(url, limit) : error;
  }
}

async function collectBody(
  response: IncomingMessage,
  url: URL,
  limit: number,
): Promise<Uint8Array> {
  if (Number(response.headers["content-length"] ?? 0) > limit) throw tooLarge(url, limit);
  const parts: Uint8Array[] = [];
  let size = 0;
  const chunks: AsyncIterable<Uint8Array> = response;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(url, limit);
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}

function tooLarge(url: URL, limit: number): PrecisError {
  return new PrecisError(
    "TEXT_TOO_LARGE",
    `${showUrl(url)} has more than ${limit} bytes (${Math.floor(limit / 2 ** 20)} MiB), and no more is fetched. Save it and give the file.`,
  );
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}
