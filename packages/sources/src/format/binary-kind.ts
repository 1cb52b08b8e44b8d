import type { DocumentFormat } from "./source-format.ts";
import { isZip, zipKind } from "./zip-kind.ts";

/** What some bytes are when they are not text. */
export interface BinaryKind {
  /** With its article, as in "a PDF document". */
  readonly name: string;
  /** The format by which it is read; absent where it is not. */
  readonly format?: DocumentFormat;
  /** Whether the format holds text that could be read out of it one day, unlike a picture. */
  readonly hasText: boolean;
}

/** A signature: these bytes, as Latin-1 characters, at this offset. */
type Signature = readonly [name: string, bytes: string, offset?: number];

const OLD_OFFICE = "an old Microsoft Office document (.doc, .xls, .ppt)";

/**
 * Signatures of formats that hold text; from the formats' own specifications, as collected in the
 * "magic" database of file(1).
 */
const DOCUMENTS: readonly Signature[] = [
  ["a PostScript document", "%!PS"],
  ["an RTF document", "{\\rtf"],
  [OLD_OFFICE, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"],
  ["a gzip archive", "\x1F\x8B\x08"],
  ["a bzip2 archive", "BZh"],
  ["an xz archive", "\xFD7zXZ\x00"],
  ["a 7-Zip archive", "7z\xBC\xAF\x27\x1C"],
  ["a RAR archive", "Rar!\x1A\x07"],
  ["a Zstandard archive", "\x28\xB5\x2F\xFD"],
  ["a tar archive", "ustar", 257],
  ["a Kindle book", "BOOKMOBI", 60],
  ["UTF-32 text", "\x00\x00\xFE\xFF"],
  ["UTF-32 text", "\xFF\xFE\x00\x00"],
];

/** Signatures of formats in which there is nothing to read. */
const OTHERS: readonly Signature[] = [
  ["a PNG picture", "\x89PNG\r\n\x1A\n"],
  ["a JPEG picture", "\xFF\xD8\xFF"],
  ["a GIF picture", "GIF87a"],
  ["a GIF picture", "GIF89a"],
  ["a TIFF picture", "II*\x00"],
  ["a TIFF picture", "MM\x00*"],
  ["a WebP picture", "WEBP", 8],
  ["an icon", "\x00\x00\x01\x00"],
  ["a Photoshop picture", "8BPS"],
  ["a WAV recording", "WAVE", 8],
  ["an AVI video", "AVI ", 8],
  ["an MP3 recording", "ID3"],
  ["an Ogg recording", "OggS"],
  ["a FLAC recording", "fLaC"],
  ["an MP4 or QuickTime video", "ftyp", 4],
  ["a Matroska or WebM video", "\x1A\x45\xDF\xA3"],
  ["a Linux program", "\x7FELF"],
  ["a macOS program", "\xCF\xFA\xED\xFE"],
  ["a Java class", "\xCA\xFE\xBA\xBE"],
  ["a WebAssembly module", "\x00asm"],
  ["an SQLite database", "SQLite format 3\x00"],
  ["a font", "wOFF"],
  ["a font", "wOF2"],
  ["a font", "OTTO\x00"],
  ["a font", "\x00\x01\x00\x00\x00"],
];

const PDF: BinaryKind = { name: "a PDF document", format: "pdf", hasText: true };

/** The stream that holds a locked document (MS-OFFCRYPTO, 2.3.4.4). */
const LOCKED_PART = Buffer.from("EncryptedPackage", "utf16le");

/** Long enough for every signature and for a PDF's leading junk. */
const HEAD_BYTES = 4096;

/** A PDF may stand behind this much junk (Adobe's implementation note 13 to PDF 1.7, appendix H). */
const PDF_JUNK_BYTES = 1024;

/** Returns what the bytes are by their signature; `undefined` when they have none and may be text. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  if (isZip(bytes)) return { ...zipKind(bytes), hasText: true };
  if (head.startsWith("%PDF-")) return PDF;
  const carries = ([, signature, offset = 0]: Signature): boolean =>
    head.startsWith(signature, offset);
  const document = DOCUMENTS.find(carries);
  if (document !== undefined) return { name: nameDocument(document[0], bytes), hasText: true };
  const other = OTHERS.find(carries);
  if (other !== undefined) return { name: other[0], hasText: false };
  if (/%PDF-\d\.\d[\r\n]/u.test(head.slice(0, PDF_JUNK_BYTES))) return PDF;
  // "MZ" and "BM" alone could open a text; a program and a bitmap have zeros close behind them.
  const hasZeros = head.slice(0, 64).includes("\x00\x00");
  if (head.startsWith("MZ") && hasZeros) return { name: "a Windows program", hasText: false };
  if (head.startsWith("BM") && hasZeros) return { name: "a BMP picture", hasText: false };
  return undefined;
}

/** A new Office document with a password stands inside an old one, under this name in UTF-16. */
function nameDocument(name: string, bytes: Uint8Array): string {
  const isLocked = name === OLD_OFFICE && Buffer.from(bytes).includes(LOCKED_PART);
  return isLocked ? "an Office document locked with a password" : name;
}
