import type { Article, Metadata, SourceBlock } from "../article.ts";
import { PrecisError } from "../errors.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { loadLanguage } from "../language/load-language.ts";
import { cleanText } from "./clean-text.ts";
import { composeArticle } from "./compose-article.ts";
import { dropFurniture } from "./drop-furniture.ts";
import { findMetadata } from "./find-metadata.ts";
import { splitBlocks } from "./split-blocks.ts";

/**
 * Returns the article in a plain text, as people paste or save it.
 *
 * Furniture is dropped with its reason, the title is lifted out of the text, and the body keeps its
 * paragraphs, headings, lists and quotes. Time is linear in the text.
 *
 * @throws {@link PrecisError} `EMPTY_TEXT`, `NOT_TEXT` or `TEXT_TOO_LARGE` for a text that cannot be
 * read; `NO_ARTICLE` when all of it is furniture.
 */
export async function readText(text: string, metadata: Metadata = {}): Promise<Article> {
  return readBlocks(splitBlocks(cleanText(text)), metadata);
}

/**
 * Returns the article in blocks that a source has found, such as a page's paragraphs and headings.
 *
 * @throws {@link PrecisError} as {@link readText} does.
 */
export async function readBlocks(
  blocks: readonly SourceBlock[],
  metadata: Metadata = {},
): Promise<Article> {
  const { kept, dropped } = dropFurniture(blocks);
  if (kept.length === 0) {
    throw new PrecisError(
      blocks.length === 0 ? "EMPTY_TEXT" : "NO_ARTICLE",
      blocks.length === 0
        ? "There is no text. Give an article of a few sentences."
        : `All ${blocks.length} blocks of the text are furniture such as adverts and bylines. Give the article itself.`,
    );
  }
  const found = findMetadata(kept, dropped, metadata);
  const code = metadata.language ?? (await detectLanguage(sample(found.body)));
  return composeArticle(found, dropped, await loadLanguage(code));
}

/** Returns some running text of the body for the detection of its language. */
function sample(blocks: readonly SourceBlock[]): string {
  const prose = blocks.filter((block) => block.kind !== "heading" && block.kind !== "code");
  return (prose.length > 0 ? prose : blocks)
    .slice(0, 20)
    .map((block) => block.text.slice(0, 600))
    .join("\n");
}
