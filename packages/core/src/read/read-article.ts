import type { Article, Metadata, SourceBlock } from "../article.ts";

/** Returns the article in a plain text. */
export async function readText(text: string, metadata: Metadata = {}): Promise<Article> {
  throw new Error(`not yet: ${text} ${metadata.source}`);
}

/** Returns the article in blocks a source found. */
export async function readBlocks(
  blocks: readonly SourceBlock[],
  metadata: Metadata = {},
): Promise<Article> {
  throw new Error(`not yet: ${blocks.length} ${metadata.source}`);
}
