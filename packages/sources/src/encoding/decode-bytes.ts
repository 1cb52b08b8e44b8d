import { isUtf8 } from "node:buffer";

import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";
import { markedEncoding, zeroPatternEncoding } from "./byte-order-mark.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { decodeAs } from "./decode-as.ts";
import { decodeMixedUtf8, isMostlyUtf8 } from "./mixed-utf8.ts";

/** More characters than this share that no text has, and it is not text; core draws the line there too. */
const BINARY_SHARE = 0.02;

/** Encodings in which East Asian text is plain ASCII bytes, and so is valid UTF-8 by chance. */
const SEVEN_BIT = new Set(["iso-2022-jp"]);

/**
 * Returns the text in some bytes, without a byte order mark. No byte is lost on the way.
 *
 * The encoding is, in this order: what a byte order mark says; UTF-16 where every other byte is zero;
 * UTF-8 where all of it is valid and goes beyond ASCII, whatever is declared, since no other encoding
 * looks like that by chance and pages are often converted without their declaration; what the media
 * type, the XML declaration or the `meta` element declares; UTF-8 with a few wrong bytes; what the
 * letters' frequencies say. What counts those is loaded only then: that takes longer than reading an article.
 *
 * @throws {@link PrecisError} `NOT_TEXT` when what comes out does not print.
 */
export async function decodeBytes(
  bytes: Uint8Array,
  hints: { readonly source: string; readonly mediaType?: string },
): Promise<string> {
  const text = await decode(bytes, hints.mediaType);
  const odd = countUnprintable(text);
  if (odd > text.length * BINARY_SHARE) {
    throw new PrecisError(
      "NOT_TEXT",
      `${nameSource(hints.source)} is not text: ${odd} of its ${text.length} characters do not print. Give an article as text, Markdown or HTML.`,
    );
  }
  return text;
}

async function decode(bytes: Uint8Array, mediaType: string | undefined): Promise<string> {
  const unicode = markedEncoding(bytes) ?? zeroPatternEncoding(bytes);
  // A mark is trusted over wrong bytes behind it, except that UTF-8's repair loses nothing.
  if (unicode !== undefined && unicode !== "utf-8") return decodeAs(unicode, bytes);
  const declared = declaredEncoding(bytes, mediaType);
  if (isUtf8(bytes)) {
    const encoding = declared !== undefined && SEVEN_BIT.has(declared) ? declared : "utf-8";
    return decodeAs(encoding, bytes);
  }
  if (unicode === "utf-8") return decodeMixedUtf8(bytes.subarray(3));
  if (declared !== undefined && declared !== "utf-8") return decodeAs(declared, bytes);
  if (isMostlyUtf8(bytes)) return decodeMixedUtf8(bytes);
  const { detectEncoding } = await import("./detect-encoding.ts");
  return decodeAs(detectEncoding(bytes), bytes);
}

/** Returns how many controls other than white space, and marks of lost bytes, a text has. */
function countUnprintable(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isControl = unit < 0x09 || (unit > 0x0d && unit < 0x20) || (unit > 0x7e && unit < 0xa0);
    if (isControl || unit === 0xfffd) count += 1;
  }
  return count;
}
