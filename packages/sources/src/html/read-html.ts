import type { Metadata, SourceBlock } from "@precis/core";
import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";
import type { Reading } from "../reading.ts";
import { buildPage } from "./build-page.ts";
import { chooseContent } from "./choose-content.ts";
import { collectBlocks } from "./collect-blocks.ts";
import { confirmLanguage } from "./confirm-language.ts";
import { declaredBody } from "./declared-body.ts";
import { dropPageLines } from "./drop-page-lines.ts";
import { toSourceBlock } from "./html-blocks.ts";
import type { Page } from "./page-node.ts";
import { pruneFurniture } from "./prune-furniture.ts";
import { type PageMetadata, readMetadata } from "./read-metadata.ts";
import { recoverParagraphs } from "./recover-paragraphs.ts";
import { weighProse } from "./weigh-prose.ts";

/** A body in JSON-LD shorter than this is an excerpt. */
const LEAST_DATA_UNITS = 500;

/** A page that shows less than this share of the body in its JSON-LD draws the rest by script. */
const LEAST_SHOWN = 0.3;

/**
 * Returns what an HTML page holds: the blocks of its article, without the page around it, and what the
 * page says of itself. Takes some 10 ms for a usual page; at most a few seconds for any.
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` for a page over the limits of `page-limits.ts`;
 * `NO_ARTICLE` for a page without text of its own.
 */
export function readHtml(html: string, source: string): Reading {
  const page = buildPage(html);
  const facts = readMetadata(page);
  const blocks = articleBlocks(page, facts);
  const shown = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const { articleBody } = facts.evidence;
  if (articleBody.length >= LEAST_DATA_UNITS && shown < articleBody.length * LEAST_SHOWN) {
    const paragraphs = articleBody.replaceAll("\n", "\n\n");
    const language = confirmLanguage(facts.declaredLanguage, [
      { kind: "paragraph", text: paragraphs },
    ]);
    return { content: paragraphs, metadata: withLanguage(facts, language) };
  }
  if (!blocks.some((block) => /\p{L}\P{L}+\p{L}|\p{L}{4}/u.test(block.text)))
    throw noArticle(source);
  const language = confirmLanguage(facts.declaredLanguage, blocks);
  return { content: blocks, metadata: withLanguage(facts, language) };
}

function articleBlocks({ document }: Page, { titles, evidence }: PageMetadata): SourceBlock[] {
  const all = collectBlocks(document.body);
  const weights = weighProse(all);
  const declared = declaredBody(document, weights);
  pruneFurniture(document, weights, declared);
  const pruned = collectBlocks(document.body);
  // A page so short that nothing weighs anything may stand in a form or a footer as a whole.
  const blocks = pruned.length > 0 ? pruned : all;
  const chosen = chooseContent(document, blocks, declared);
  const content = recoverParagraphs(blocks, chosen, evidence);
  const lines = dropPageLines(
    blocks.filter((block) => content.has(block)),
    titles,
  );
  return lines.map((block) => toSourceBlock(block));
}

function withLanguage({ metadata }: PageMetadata, language: string | null): Metadata {
  return language === null ? metadata : { ...metadata, language };
}

function noArticle(source: string): PrecisError {
  return new PrecisError(
    "NO_ARTICLE",
    `${nameSource(source)} is a page without an article: it has no text of its own, or scripts draw it. Save the page from a browser once it is drawn, or give the article as text.`,
  );
}
