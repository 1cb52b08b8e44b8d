import { inflateSync } from "node:zlib";

import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";

/** No text or structure of a page unpacks to more (8 MiB): a page of small print has a hundredth of it. */
const MOST_BYTES = 8 * 2 ** 20;

/** A picture may: that of a page at 600 dots an inch has this much (64 MiB), and is never looked at. */
const MOST_PICTURE_BYTES = 64 * 2 ** 20;

/** Deflate packs at most so many times (zlib's own documentation), so shorter streams need no look. */
const MOST_RATIO = 1032;

/** A dictionary stands right before its stream, and is shorter than this. */
const DICTIONARY_BYTES = 1024;

const STREAM = Buffer.from("stream");
const END = Buffer.from("endstream");
const PICTURE = /\/Subtype\s*\/Image\b|\/FontFile|\/Length1\b/u;

/**
 * Refuses a PDF with a stream that unpacks to far more than any page has. The parser would hold it as
 * objects of dozens of bytes for each of its bytes, faster than a thread's memory can be watched.
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` for such a PDF.
 */
export function refuseSwollen(bytes: Uint8Array, source: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = file.indexOf(STREAM);
  while (at !== -1) {
    const end = file.indexOf(END, at + STREAM.length);
    const stop = end === -1 ? file.length : end;
    const dictionary = file.toString("latin1", Math.max(0, at - DICTIONARY_BYTES), at);
    const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
    const most = PICTURE.test(own) ? MOST_PICTURE_BYTES : MOST_BYTES;
    if (swells(file.subarray(at + STREAM.length, stop), most)) throw swollen(source, most);
    at = file.indexOf(STREAM, stop + END.length);
  }
}

/** Returns whether a stream, behind its line end, is larger than `most` as it is or unpacked. */
function swells(stream: Buffer, most: number): boolean {
  if (stream.length > most) return true;
  if (stream.length * MOST_RATIO < most) return false;
  const first = stream[0] === 0x0d && stream[1] === 0x0a ? 2 : 1;
  try {
    inflateSync(stream.subarray(first), { maxOutputLength: most });
    return false;
  } catch (error) {
    // Whatever else is wrong with it is the parser's to say.
    return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
  }
}

function swollen(source: string, most: number): PrecisError {
  return new PrecisError(
    "TEXT_TOO_LARGE",
    `${nameSource(source)} has a part that unpacks to more than ${most / 2 ** 20} MB, as no page of text does. Print it to a new PDF, or give its text.`,
  );
}
