import type { FormatHints } from "./source-format.ts";
import { misnamedFormat } from "./unsupported-format.ts";

/** Documents that are ZIP archives, as {@link misnamedFormat} calls them. */
const PACKED: ReadonlySet<string> = new Set([
  "a Word document",
  "an OpenDocument file",
  "an EPUB book",
]);

/** The name of an archive's first entry stands behind its header of so many bytes (APPNOTE 4.3.7). */
const FIRST_NAME = 30;

/** What a document is by its first entry, whose name begins like this. */
const FIRST_ENTRIES: readonly (readonly [start: string, name: string])[] = [
  ["[Content_Types].xml", "an Office document"],
  ["_rels/.rels", "an Office document"],
  ["docProps/", "an Office document"],
  ["word/", "a Word document"],
  ["mimetype", "an EPUB book or an OpenDocument file"],
];

/** The record that ends an archive, and how far from the end it may begin: a comment of 64 KiB follows it. */
const END_RECORD = Buffer.from("PK\x05\x06", "latin1");
const END_BYTES = 22 + 0xff_ff;

/**
 * Returns what document a ZIP archive was before its end was lost, with its article: what it is called,
 * else what its first entry belongs to. `undefined` for an archive that is whole, or was no document.
 */
export function cutOffDocument(bytes: Uint8Array, hints: FormatHints): string | undefined {
  if (Buffer.from(bytes.subarray(-END_BYTES)).includes(END_RECORD)) return undefined;
  const called = misnamedFormat(hints);
  if (called !== undefined && PACKED.has(called)) return called;
  const name = Buffer.from(bytes.subarray(FIRST_NAME, FIRST_NAME + 20)).toString("latin1");
  return FIRST_ENTRIES.find(([start]) => name.startsWith(start))?.[1];
}
