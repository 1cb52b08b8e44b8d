/** No document takes longer, whatever its size; a thick book takes a quarter of it on a slow machine. */
const MOST_MS = 60_000;

/** What any document may take, with a reader to load. */
const LEAST_MS = 8000;

/** Files up to this size (256 KiB) take what any may; most are smaller. */
const SMALL_BYTES = 2 ** 18;

/** What a megabyte more may take: 300 packed pages of a PDF at 10 ms each, on a busy machine twice that. */
const MS_A_MEGABYTE = 6000;

/** Returns how long reading so many bytes or characters may take, in milliseconds, at most `mostMs`. */
export function timeLimitMs(size: number, mostMs: number = MOST_MS): number {
  const more = Math.max(0, size - SMALL_BYTES) / 2 ** 20;
  return Math.min(mostMs, MOST_MS, LEAST_MS + more * MS_A_MEGABYTE);
}

/**
 * How much a process may grow while it reads a document, in bytes (320 MiB): a book of a thousand pages
 * takes 200. With what a process holds anyway that stays under half a gigabyte.
 */
export const MOST_GROWTH_BYTES: number = 320 * 2 ** 20;

/** The objects of the reading thread are in here, in MiB; what it unpacks is not, and is watched. */
export const MOST_HEAP_MB = 224;

/** How often the memory is looked at; a thread takes some 5 MB between two looks. */
export const LOOK_EVERY_MS = 20;
