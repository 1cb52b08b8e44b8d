import { zipSync } from "fflate";

import type { Archive } from "../zip/open-archive.ts";

/** The parts in which a document's text, styles and lists stand; pictures and fonts are none. */
const TEXT_PART = /\.(?:xml|rels)$/iu;

/** Parts with a copy of data that the text shows anyway, or with none of it. */
const OTHER_PART = /^(?:customXml|docProps|word\/(?:theme|embeddings|glossary))\//u;

/**
 * Returns a Word document with nothing but the parts that its text needs, as an archive without
 * compression. mammoth unpacks whatever it is given; so it is given what the limits have let through.
 */
export async function packParts(archive: Archive): Promise<Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names) {
    if (!TEXT_PART.test(name) || OTHER_PART.test(name)) continue;
    const content = await archive.read(name);
    if (content !== undefined) parts[name] = content;
  }
  return zipSync(parts, { level: 0 });
}
