import type { SourceFormat } from "./format/source-format.ts";
import type { Reading } from "./reading.ts";

/** Returns what a text in one format holds. */
type Reader = (text: string, source: string) => Reading;

/**
 * One reader a format, loaded when it is first needed: the page reader alone takes as long to load as
 * reading ten pages.
 */
export const readers: Readonly<Record<SourceFormat, () => Promise<Reader>>> = {
  text: async () => (text) => ({ content: text, metadata: {} }),
  markdown: async () => (await import("./markdown/read-markdown.ts")).readMarkdown,
  html: async () => (await import("./html/read-html.ts")).readHtml,
};
