/** The formats that are read from bytes: documents that are packed or binary. */
export type DocumentFormat = "docx" | "epub" | "odt" | "pdf";

/** The formats that are read from decoded text. */
export type TextFormat = "html" | "markdown" | "text";

/** The formats that are read; each has one reader in `readers.ts`. */
export type SourceFormat = DocumentFormat | TextFormat;

/** What is known of some bytes beside the bytes: where they come from and what they say they are. */
export interface FormatHints {
  /** The path or address, as error messages show it; `-` for standard input. */
  readonly source: string;
  /** A file name, whose extension hints at the format; default: the source. */
  readonly name?: string;
  /** A media type, parameters and all, as in `text/html; charset=utf-8`. */
  readonly mediaType?: string;
}
