import type { Article } from "@precis/core";

import { readFile } from "./bytes/read-file.ts";
import { readStdin } from "./bytes/read-stdin.ts";
import type { PartOptions } from "./part/choose-part.ts";
import { readBytes } from "./read-bytes.ts";

/** How a source is read, and what part of it. */
export interface SourceOptions extends PartOptions {
  /** What `-` stands for; default: the standard input of the process. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The title, whatever the source says it is. */
  readonly title?: string;
  /** BCP 47 primary language subtag, whatever the source says. */
  readonly language?: string;
  /** Whether an address may lead into private networks and name any port; default: it may not. */
  readonly allowPrivate?: boolean;
}

/** An address of any scheme but `file:`; a Windows drive has one letter only. */
const ADDRESS = /^(?!file:)[a-z][a-z0-9+.-]+:\/\//iu;

/**
 * Returns the article in a source: a path, an http(s) address, or `-` or nothing for standard input.
 *
 * @throws PrecisError `SOURCE_NOT_FOUND` or `SOURCE_UNREADABLE` when the bytes of a file cannot be had,
 * `URL_INVALID`, `URL_BLOCKED`, `URL_FAILED` or `URL_TIMEOUT` when those of an address cannot; what
 * {@link readBytes} throws when they hold no article that can be read.
 */
export async function readSource(
  source: string | undefined,
  options: SourceOptions = {},
): Promise<Article> {
  const { stdin, allowPrivate = false, ...known } = options;
  if (source === undefined || source === "-") {
    return readBytes(await readStdin(stdin), { source: "-", ...known });
  }
  if (ADDRESS.test(source)) {
    const { readUrl } = await import("./url/read-url.ts");
    return readUrl(source, { allowPrivate, ...known });
  }
  return readBytes(await readFile(source), { source, ...known });
}
