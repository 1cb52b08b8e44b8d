import type { Metadata, Receipt, SourceBlock } from "@precis/core";

import type { PageRange } from "./part/page-range.ts";

/**
 * What a format's reader finds in a source: its blocks, or plain text whose blocks core finds, and what
 * the source says of itself.
 */
export interface Reading {
  readonly content: string | readonly SourceBlock[];
  readonly metadata: Metadata;
  /** What else there is to know; what is absent says nothing. */
  readonly receipt?: Partial<Receipt>;
  /** How many pages the source has; absent where it has none. */
  readonly pages?: number;
}

/** What a reader is told beside the content. */
export interface ReaderOptions {
  /** Where the content is from, as error messages show it. */
  readonly source: string;
  /** The pages that will be kept, so that a long document need not be read as a whole. */
  readonly pages?: PageRange;
}
