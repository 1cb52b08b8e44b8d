import { PrecisError } from "@precis/core/errors";

import { collectBytes } from "./collect-bytes.ts";

/**
 * Returns everything on standard input; it is read to its end before anything else happens.
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` over the limit of {@link collectBytes};
 * `SOURCE_UNREADABLE` when reading fails, as with `precis summary < directory`.
 */
export async function readStdin(
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Uint8Array> {
  try {
    return await collectBytes(stdin, "-");
  } catch (error) {
    if (error instanceof Error && "code" in error && !(error instanceof PrecisError)) {
      throw new PrecisError(
        "SOURCE_UNREADABLE",
        `Standard input cannot be read (${String(error.code)}). Pipe a text in, or give a file.`,
        { cause: error },
      );
    }
    throw error;
  }
}
