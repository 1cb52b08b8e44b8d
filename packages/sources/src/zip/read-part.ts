import { PrecisError } from "@precis/core/errors";

import { decodeBytes } from "../encoding/decode-bytes.ts";
import { nameSource } from "../name-source.ts";
import { dropSubset } from "../xml/drop-subset.ts";
import type { Archive } from "./open-archive.ts";

/**
 * Returns a part that a document must have, an XML file, as {@link findPart} does.
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

/**
 * Returns a part that a document may have, an XML file, as text without the internal subset of its
 * document type; `undefined` where it has none.
 */
export async function findPart(
  archive: Archive,
  name: string,
  source: string,
): Promise<string | undefined> {
  const bytes = await archive.read(name);
  return bytes === undefined ? undefined : dropSubset(await decodeBytes(bytes, { source }));
}
