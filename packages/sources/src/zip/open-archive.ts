import { PrecisError } from "@precis/core/errors";
import { type Entry, type ZipFile, fromBufferPromise } from "yauzl";

import { nameSource } from "../name-source.ts";
import { FREE_BYTES, MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED_BYTES } from "./zip-limits.ts";

/** A ZIP archive; entries are unpacked when they are asked for, by name, and no others. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * Returns the bytes of an entry; `undefined` where there is none of that name.
   *
   * @throws {@link PrecisError} `SOURCE_UNREADABLE` for one that is locked or damaged; `TEXT_TOO_LARGE`
   * over the limits of `zip-limits.ts`, which count what comes out, not what the archive declares.
   */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
}

/**
 * Returns a ZIP archive with its entries by name. An archive in it is bytes like any other: it is not
 * opened.
 *
 * @throws {@link PrecisError} `SOURCE_UNREADABLE` for an archive that is damaged, or has names that lead
 * out of it (`../`, `/`, `\`); `TEXT_TOO_LARGE` for one of too many entries.
 */
export async function openArchive(bytes: Uint8Array, source: string): Promise<Archive> {
  const { zip, entries } = await listEntries(bytes, source);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const content = await unpack(zip, entry, MAX_UNPACKED_BYTES - unpacked, source);
      unpacked += content.length;
      return content;
    },
  };
}

async function listEntries(
  bytes: Uint8Array,
  source: string,
): Promise<{ readonly zip: ZipFile; readonly entries: ReadonlyMap<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true });
    if (zip.entryCount > MAX_ENTRIES) {
      throw tooLarge(source, `${zip.entryCount} entries; at most ${MAX_ENTRIES} are read`);
    }
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.includes("\0")) throw new Error("a name with a NUL in it");
      // Of two entries with one name the first counts, as for most programs.
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw error instanceof PrecisError ? error : damaged(source, error);
  }
}

async function unpack(
  zip: ZipFile,
  entry: Entry,
  room: number,
  source: string,
): Promise<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new PrecisError(
      "SOURCE_UNREADABLE",
      `${nameSource(source)} is locked with a password. Save it without one and try again.`,
    );
  }
  const most = Math.max(FREE_BYTES, entry.compressedSize * MAX_RATIO);
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of await zip.openReadStreamPromise(entry)) {
      if (!Buffer.isBuffer(part)) continue;
      size += part.length;
      if (size > most)
        throw tooLarge(source, `a part that unpacks to over ${MAX_RATIO} times its size`);
      if (size > room)
        throw tooLarge(source, `more than ${MAX_UNPACKED_BYTES / 2 ** 20} MiB in it`);
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof PrecisError ? error : damaged(source, error);
  }
  return Buffer.concat(parts, size);
}

function tooLarge(source: string, excess: string): PrecisError {
  return new PrecisError(
    "TEXT_TOO_LARGE",
    `${nameSource(source)} has ${excess}. Give a part of it, or its text.`,
  );
}

function damaged(source: string, cause: unknown): PrecisError {
  return new PrecisError(
    "SOURCE_UNREADABLE",
    `${nameSource(source)} is damaged or cut off: it cannot be unpacked. Download or save it again.`,
    { cause },
  );
}
