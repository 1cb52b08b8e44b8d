import type { Article } from "@precis/core";
import { PrecisError } from "@precis/core/errors";

import { readFile } from "./bytes/read-file.ts";
import { readStdin } from "./bytes/read-stdin.ts";
import { readBytes } from "./read-bytes.ts";

/** How a source is read. */
export interface SourceOptions {
  /** What `-` stands for; default: the standard input of the process. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The title, whatever the source says it is. */
  readonly title?: string;
  /** BCP 47 primary language subtag, whatever the source says. */
  readonly language?: string;
}

/** An address of any scheme but `file:`; a Windows drive has one letter only. */
const ADDRESS = /^(?!file:)[a-z][a-z0-9+.-]+:\/\//iu;

/**
 * Returns the article in a source: a path, or `-` or nothing for standard input.
 *
 * @throws {@link PrecisError} `SOURCE_NOT_FOUND` or `SOURCE_UNREADABLE` when its bytes cannot be had;
 * what {@link readBytes} throws when they hold no article that can be read.
 */
export async function readSource(
  source: string | undefined,
  options: SourceOptions = {},
): Promise<Article> {
  const { stdin, ...known } = options;
  if (source === undefined || source === "-") {
    return readBytes(await readStdin(stdin), { source: "-", ...known });
  }
  if (ADDRESS.test(source)) {
    throw new PrecisError(
      "SOURCE_UNSUPPORTED",
      `${source} is an address, and Précis does not fetch pages yet. Until it does, save the page and give the file, or pipe it in: curl -L ADDRESS | precis summary -`,
    );
  }
  return readBytes(await readFile(source), { source, ...known });
}
