import { decodeAs } from "./decode-as.ts";

/** Where the second byte of a sequence must lie, for the leads that forbid some (RFC 3629, section 4). */
const SECOND_BYTES = new Map<number, readonly [least: number, most: number]>([
  // Overlong forms, halves of surrogate pairs, and what lies beyond U+10FFFF are left out.
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

const ANY_SECOND = [0x80, 0xbf] as const;

/** Returns the length of the UTF-8 sequence that starts at `at`; 0 when the bytes there are not UTF-8. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lengthByLead(lead);
  if (length < 2) return length;
  const [least, most] = SECOND_BYTES.get(lead) ?? ANY_SECOND;
  const second = bytes[at + 1] ?? 0;
  if (second < least || second > most) return 0;
  for (let offset = 2; offset < length; offset += 1) {
    const byte = bytes[at + offset] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

function lengthByLead(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/**
 * Returns whether bytes that are not valid UTF-8 are UTF-8 for the most part: at least two whole
 * sequences beyond ASCII for every wrong byte. In Latin-1 or an East Asian encoding sequences arise by
 * chance only, fewer than wrong bytes.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let wrong = 0;
  let sequences = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) wrong += 1;
    if (length > 1) sequences += 1;
    at += Math.max(1, length);
  }
  return sequences >= wrong * 2;
}

/**
 * Returns UTF-8 text in which single bytes are windows-1252, as when a quotation was pasted into a page
 * from an old editor. No byte is lost: a wrong byte is read as the Western character it most likely is.
 */
export function decodeMixedUtf8(bytes: Uint8Array): string {
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      parts.push(
        utf8.decode(bytes.subarray(from, at)),
        decodeAs("windows-1252", bytes.subarray(at, at + 1)),
      );
      from = at + 1;
    }
    at += Math.max(1, length);
  }
  parts.push(utf8.decode(bytes.subarray(from)));
  return parts.join("");
}
