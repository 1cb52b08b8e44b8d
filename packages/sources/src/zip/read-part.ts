import { PrecisError } from "@precis/core/errors";

import { decodeBytes } from "../encoding/decode-bytes.ts";
import { nameSource } from "../name-source.ts";
import type { Archive } from "./open-archive.ts";

/**
 * Returns the text of a part that a document must have.
 *
 * @throws {@link PrecisError} `SOURCE_UNREADABLE` where it is missing; what {@link Archive} and
 * {@link decodeBytes} throw.
 */
export async function readPart(archive: Archive, name: string, source: string): Promise<string> {
  const text = await findPart(archive, name, source);
  if (text !== undefined) return text;
  throw new PrecisError(
    "SOURCE_UNREADABLE",
    `${nameSource(source)} is damaged: its part ${JSON.stringify(name)} is missing. Download or save it again.`,
  );
}

/** Returns the text of a part that a document may have; `undefined` where it has none. */
export async function findPart(
  archive: Archive,
  name: string,
  source: string,
): Promise<string | undefined> {
  const bytes = await archive.read(name);
  return bytes === undefined ? undefined : decodeBytes(bytes, { source });
}
