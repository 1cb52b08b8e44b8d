import type { SourceFormat } from "./format/source-format.ts";
import type { ReaderOptions, Reading } from "./reading.ts";

/** Returns what some content in one format holds. */
type Read<Content> = (content: Content, options: ReaderOptions) => Reading | Promise<Reading>;

/** A reader of bytes or of decoded text. */
export type Reader =
  | { readonly over: "bytes"; readonly load: () => Promise<Read<Uint8Array>> }
  | { readonly over: "text"; readonly load: () => Promise<Read<string>> };

/**
 * One reader a format, loaded when it is first needed: the page reader alone takes as long to load as
 * reading ten pages.
 */
export const READERS: Readonly<Record<SourceFormat, Reader>> = {
  docx: { over: "bytes", load: async () => (await import("./docx/read-docx.ts")).readDocx },
  epub: { over: "bytes", load: async () => (await import("./epub/read-epub.ts")).readEpub },
  html: { over: "text", load: async () => (await import("./html/read-html.ts")).readHtml },
  markdown: {
    over: "text",
    load: async () => (await import("./markdown/read-markdown.ts")).readMarkdown,
  },
  odt: { over: "bytes", load: async () => (await import("./odt/read-odt.ts")).readOdt },
  pdf: { over: "bytes", load: async () => (await import("./pdf/read-pdf.ts")).readPdf },
  text: { over: "text", load: async () => (text) => ({ content: text, metadata: {} }) },
};
