import { decodeAs } from "../../src/encoding/decode-as.ts";

/** Returns a text in a single-byte encoding, by turning the decoder's table round. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  const bytes = new Map(
    Array.from(
      { length: 256 },
      (_, byte) => [decodeAs(encoding, Uint8Array.of(byte)), byte] as const,
    ),
  );
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
}

/** Returns a text in UTF-16, without a byte order mark. */
export function encodeUtf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}
