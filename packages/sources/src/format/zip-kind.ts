import type { DocumentFormat } from "./source-format.ts";

/** What a ZIP archive is. */
export interface ZipKind {
  /** With its article, as in "an EPUB book". */
  readonly name: string;
  /** The format by which it is read; absent where it is not. */
  readonly format?: DocumentFormat;
}

/** What a ZIP archive is by what stands in its first entries and in the names of the others. */
const CONTENTS: readonly (readonly [inside: string, kind: ZipKind])[] = [
  ["mimetypeapplication/epub+zip", { name: "an EPUB book", format: "epub" }],
  [
    "mimetypeapplication/vnd.oasis.opendocument.textPK",
    { name: "an OpenDocument file (.odt)", format: "odt" },
  ],
  ["mimetypeapplication/vnd.oasis.opendocument", { name: "an OpenDocument file other than .odt" }],
  ["word/document.xml", { name: "a Word document (.docx)", format: "docx" }],
  ["META-INF/container.xml", { name: "an EPUB book", format: "epub" }],
  // An OpenDocument file that was packed again, its media type no longer first: which one, its reader sees.
  ["META-INF/manifest.xml", { name: "an OpenDocument file (.odt)", format: "odt" }],
  ["xl/", { name: "an Excel workbook (.xlsx)" }],
  ["ppt/", { name: "a PowerPoint presentation (.pptx)" }],
  ["Index/Document.iwa", { name: "an Apple Pages document" }],
];

/** What an archive is called that is nothing more. */
export const PLAIN_ZIP = "a ZIP archive";

/** An archive tells what it is in its first entries; their names and a media type fit in here. */
const HEAD_BYTES = 4096;

/** The list of all names stands at the end; the parts looked for are among the first few hundred. */
const TAIL_BYTES = 64 * 1024;

/** Returns whether the bytes begin like a ZIP archive, an empty one included. */
export function isZip(bytes: Uint8Array): boolean {
  const signature = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  return signature === "PK\x03\x04" || signature === "PK\x05\x06";
}

/** Returns what a ZIP archive is by what is inside; nothing is unpacked. */
export function zipKind(bytes: Uint8Array): ZipKind {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  const tail = Buffer.from(bytes.subarray(-TAIL_BYTES)).toString("latin1");
  const known = CONTENTS.find(([inside]) => head.includes(inside) || tail.includes(inside));
  return known?.[1] ?? { name: PLAIN_ZIP };
}
