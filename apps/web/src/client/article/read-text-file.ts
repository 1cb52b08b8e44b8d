/** A file that cannot be used as an article; the message says why. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** What the server reads at most, with room for the escapes of JSON. */
const LARGEST_BYTES = 1_000_000;

/**
 * Returns the text of a file: UTF-8, UTF-16 with its mark, or else Windows-1252.
 *
 * @throws {@link FileError} when it is too large or not text.
 */
export async function readTextFile(file: File): Promise<string> {
  if (file.size > LARGEST_BYTES) {
    throw new FileError(`${file.name} has over a million bytes; choose a smaller file.`);
  }
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  if (text.includes("\0")) {
    throw new FileError(`${file.name} is not a text; choose a .txt or .md file.`);
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
