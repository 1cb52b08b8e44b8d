import { readFile } from "./bytes/read-file.ts";
import { readStdin } from "./bytes/read-stdin.ts";
import { decodeBytes } from "./encoding/decode-bytes.ts";

/**
 * Returns the text in a file or on standard input (`-` or nothing) as it stands there, decoded and without
 * a byte order mark; for what is no article, such as a quiz's JSON.
 *
 * @param stdin - what `-` stands for; default: the standard input of the process
 * @throws PrecisError `SOURCE_NOT_FOUND`, `SOURCE_UNREADABLE` or `TEXT_TOO_LARGE` when the bytes cannot be
 * had; `NOT_TEXT` when they are none.
 */
export async function readRawText(
  source: string | undefined,
  stdin?: AsyncIterable<Uint8Array>,
): Promise<string> {
  const isStdin = source === undefined || source === "-";
  const bytes = isStdin ? await readStdin(stdin) : await readFile(source);
  return decodeBytes(bytes, { source: isStdin ? "-" : source });
}
