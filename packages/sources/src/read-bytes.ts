import type { Article } from "@precis/core";
import { PrecisError } from "@precis/core/errors";
import { readBlocks, readText } from "@precis/core/read";

import { MAX_SOURCE_BYTES, tooLarge } from "./bytes/collect-bytes.ts";
import { decodeBytes } from "./encoding/decode-bytes.ts";
import { refuseBinary, sniffFormat } from "./format/sniff-format.ts";
import type { FormatHints } from "./format/source-format.ts";
import { readers } from "./readers.ts";

/** What the caller knows of some bytes. */
export interface BytesOptions extends FormatHints {
  /** The title, whatever the source says it is. */
  readonly title?: string;
  /** BCP 47 primary language subtag, whatever the source says. */
  readonly language?: string;
}

/**
 * Returns the article in some bytes: their format and encoding are found, their furniture is dropped.
 *
 * @throws {@link PrecisError} `EMPTY_TEXT`, `NOT_TEXT`, `TEXT_TOO_LARGE`, `SOURCE_UNSUPPORTED` or
 * `NO_ARTICLE` for bytes that hold no article that can be read, and nothing else.
 */
export async function readBytes(bytes: Uint8Array, options: BytesOptions): Promise<Article> {
  if (bytes.length > MAX_SOURCE_BYTES) throw tooLarge(options.source);
  refuseBinary(bytes, options);
  const text = decodeBytes(bytes, options);
  if (text.trim() === "") throw empty(options.source);
  const read = await readers[sniffFormat(text, options)]();
  const { content, metadata } = read(text, options.source);
  const known = {
    ...metadata,
    source: options.source,
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.language === undefined ? {} : { language: options.language }),
  };
  return typeof content === "string" ? readText(content, known) : readBlocks(content, known);
}

function empty(source: string): PrecisError {
  return source === "-"
    ? new PrecisError("EMPTY_TEXT", "Standard input is empty. Pipe an article in, or give a file.")
    : new PrecisError("EMPTY_TEXT", `${source} is empty. Give an article of a few sentences.`);
}
