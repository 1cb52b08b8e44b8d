import { skipProlog } from "./skip-prolog.ts";
import type { FormatHints } from "./source-format.ts";

/** Formats of text that have no signature but are no article either, by extension. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  eml: "an e-mail",
  mht: "a web archive",
  mhtml: "a web archive",
  rss: "a feed",
  atom: "a feed",
  jsonl: "JSON Lines, which precis batch reads",
};

/** The same by media type. */
const BY_MEDIA_TYPE: Readonly<Record<string, string>> = {
  "application/rss+xml": "a feed",
  "application/atom+xml": "a feed",
  "message/rfc822": "an e-mail",
  "multipart/related": "a web archive",
};

/** Formats that have a signature, by extension: a text with such a name is something else. */
const SIGNED_BY_EXTENSION: Readonly<Record<string, string>> = {
  pdf: "a PDF document",
  docx: "a Word document",
  doc: "a Word document",
  odt: "an OpenDocument file",
  rtf: "an RTF document",
  epub: "an EPUB book",
  mobi: "a Kindle book",
};

/** The same by media type. */
const SIGNED_BY_MEDIA_TYPE: Readonly<Record<string, string>> = {
  "application/pdf": "a PDF document",
  "application/msword": "a Word document",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "a Word document",
  "application/vnd.oasis.opendocument.text": "an OpenDocument file",
  "application/rtf": "an RTF document",
  "application/epub+zip": "an EPUB book",
};

/** Text formats that show in their first tag. */
const BY_FIRST_TAG: readonly (readonly [opening: RegExp, name: string])[] = [
  [/^<(?:rss|feed|rdf:RDF)[\s>]/u, "a feed"],
  [/^<svg[\s>]/u, "an SVG picture"],
];

/** The headers of an e-mail, which browsers also put before a page they save with its pictures. */
const MAIL_HEADERS = /^(?:[A-Za-z-]+: .*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version: 1\.0\r?\n/u;

/** Returns the name of a format that is not read, with its article; `undefined` for all others. */
export function unsupportedFormat(head: string, hints: FormatHints): string | undefined {
  if (MAIL_HEADERS.test(head)) return "an e-mail or a web archive";
  const firstTag = skipProlog(head);
  return (
    BY_FIRST_TAG.find(([opening]) => opening.test(firstTag))?.[1] ??
    BY_MEDIA_TYPE[mediaTypeOf(hints)] ??
    BY_EXTENSION[extensionOf(hints)]
  );
}

/**
 * Returns what a text is called, with its article, where that is a format every document of which
 * begins with a signature; `undefined` for other names.
 */
export function misnamedFormat(hints: FormatHints): string | undefined {
  return SIGNED_BY_MEDIA_TYPE[mediaTypeOf(hints)] ?? SIGNED_BY_EXTENSION[extensionOf(hints)];
}

/** Returns the media type a source declares, in lower case and without parameters; "" for none. */
export function mediaTypeOf({ mediaType }: FormatHints): string {
  return mediaType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** Returns the extension of the source's name in lower case, without its dot; "" when it has none. */
export function extensionOf({ source, name = source }: FormatHints): string {
  return /\.([a-z0-9]{1,10})$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
}
