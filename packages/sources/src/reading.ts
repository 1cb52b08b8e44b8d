import type { Metadata, SourceBlock } from "@precis/core";

/**
 * What a format's reader finds in a source: its blocks, or plain text whose blocks core finds, and what
 * the source says of itself.
 */
export interface Reading {
  readonly content: string | readonly SourceBlock[];
  readonly metadata: Metadata;
}
