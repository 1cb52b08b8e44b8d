import type { PrecisErrorCode } from "@precis/core/errors";

import type { SourceFormat } from "../format/source-format.ts";
import type { ReaderOptions, Reading } from "../reading.ts";

/** What a thread is given to read: bytes for a document, decoded text for a page. */
export interface ReadingTask {
  readonly format: SourceFormat;
  readonly content: Uint8Array | string;
  readonly options: ReaderOptions;
}

/** What a thread answers: what it has read, or why that cannot be used. A bug it throws. */
export type ReadingAnswer =
  | { readonly reading: Reading }
  | { readonly refused: { readonly code: PrecisErrorCode; readonly message: string } };
