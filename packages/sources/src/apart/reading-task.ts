import type { SourceFormat } from "../format/source-format.ts";
import type { ReaderOptions } from "../reading.ts";

/** What there is to read: bytes for a document, decoded text for a page. */
export interface ReadingTask {
  readonly format: SourceFormat;
  readonly content: Uint8Array | string;
  readonly options: ReaderOptions;
  /** How long reading may take, in milliseconds, where that is less than its size allows. */
  readonly timeoutMs?: number;
}
