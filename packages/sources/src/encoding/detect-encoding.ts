import chardet from "chardet";

/** Enough letters for the detector's statistics; the whole of a large file would only take longer. */
const SAMPLE_BYTES = 64 * 1024;

/** The encoding of the Western web (the Encoding Standard reads "Latin-1" and "ASCII" as this too). */
const WESTERN = "windows-1252";

/** How much surer of another encoding the detector must be: short Western texts fool it. */
const LEAD_OVER_WESTERN = 10;

/**
 * Returns the likeliest encoding of bytes that are not UTF-8, by the frequencies of their letters
 * (chardet, after ICU's detector). The Western one wins when nothing is clear; it maps every byte.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const guesses = chardet
    .analyse(sample(bytes))
    .map(({ name, confidence }) => ({ name: toStandardName(name), confidence }))
    .filter(({ name }) => name !== undefined && name !== "utf-8" && !name.startsWith("utf-16"));
  const western = guesses.find(({ name }) => name === WESTERN)?.confidence ?? 0;
  const [best] = guesses;
  const isClear = best !== undefined && best.confidence >= western + LEAD_OVER_WESTERN;
  return isClear ? (best.name ?? WESTERN) : WESTERN;
}

/** Returns a stretch around the first byte beyond ASCII: what lies before it tells nothing. */
function sample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - SAMPLE_BYTES / 4);
  return bytes.subarray(from, from + SAMPLE_BYTES);
}

/** Returns the Encoding Standard's name; `undefined` where this runtime cannot decode it. */
function toStandardName(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
