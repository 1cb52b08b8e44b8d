/** The marks that open a text in Unicode (The Unicode Standard, section 23.8). */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** How much is looked at for the zeros of UTF-16. */
const SAMPLE_BYTES = 4096;

/** In UTF-16 text of a Western language nearly every other byte is zero; digits and spaces alone give this. */
const ZERO_SHARE = 0.4;

/** Zeros on the other side are next to none. */
const STRAY_SHARE = 0.05;

/** Returns the encoding that a byte order mark names; `undefined` without a mark. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

/** Returns UTF-16's byte order by the pattern of zero bytes; `undefined` when there is no such pattern. */
export function zeroPatternEncoding(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length === 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd >= pairs * ZERO_SHARE && even <= pairs * STRAY_SHARE) return "utf-16le";
  if (even >= pairs * ZERO_SHARE && odd <= pairs * STRAY_SHARE) return "utf-16be";
  return undefined;
}
