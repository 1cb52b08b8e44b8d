/** The most entries of an archive; a book with a picture on every page has 2,000. */
export const MAX_ENTRIES = 5000;

/** The most bytes that are unpacked from one archive (50 MiB); the text of a thick book takes 5. */
export const MAX_UNPACKED_BYTES: number = 50 * 2 ** 20;

/** An entry that unpacks to more than so many times its size was made to; XML comes down to a thirtieth. */
export const MAX_RATIO = 100;

/** Entries under this size may be of any ratio (1 MiB): a short file of one repeated line is harmless. */
export const FREE_BYTES: number = 2 ** 20;
