import type { ReadingWarning, SourceBlock } from "@precis/core";
import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";
import type { ReaderOptions, Reading } from "../reading.ts";
import { collectBlocks } from "./blocks/collect-blocks.ts";
import { toSourceBlock } from "./blocks/html-blocks.ts";
import { chooseContent } from "./content/choose-content.ts";
import { declaredBody } from "./content/declared-body.ts";
import { dropRepeats } from "./content/drop-repeats.ts";
import { missesLead } from "./content/misses-lead.ts";
import { recoverParagraphs } from "./content/recover-paragraphs.ts";
import { weighProse } from "./content/weigh-prose.ts";
import { confirmLanguage } from "./facts/confirm-language.ts";
import { type PageMetadata, readMetadata } from "./facts/read-metadata.ts";
import { shownFacts } from "./facts/shown-facts.ts";
import { dropPageLines } from "./furniture/drop-page-lines.ts";
import { placeFurniture } from "./furniture/place-furniture.ts";
import { pruneFurniture, type Removed } from "./furniture/prune-furniture.ts";
import { buildPage } from "./tree/build-page.ts";
import type { Page } from "./tree/page-node.ts";

/** A body in JSON-LD shorter than this is an excerpt. */
const LEAST_DATA_UNITS = 500;

/** A page that shows less than this share of the body in its JSON-LD draws the rest by script. */
const LEAST_SHOWN = 0.3;

const NOTHING: Removed = new Map();

const LEAD_WARNING: ReadingWarning = {
  code: "lead-may-be-missing",
  message: "The opening may be missing: the page's own data begins with words that were not found.",
};

/**
 * Returns what an HTML page holds: the blocks of its article, what stands around them as furniture,
 * and what the page says of itself. Takes some 10 ms for a usual page; at most a few seconds for any.
 *
 * @throws {@link PrecisError} `TEXT_TOO_LARGE` for a page over the limits of `page-limits.ts`;
 * `NO_ARTICLE` for a page without text of its own.
 */
export function readHtml(html: string, { source }: ReaderOptions): Reading {
  const page = buildPage(html);
  const facts = readMetadata(page);
  const blocks = articleBlocks(page, facts);
  const kept = blocks.filter(({ furniture }) => furniture === undefined);
  const shown = kept.reduce((sum, block) => sum + block.text.length, 0);
  const { articleBody } = facts.evidence;
  if (articleBody.length >= LEAST_DATA_UNITS && shown < articleBody.length * LEAST_SHOWN) {
    const text = articleBody.replaceAll("\n", "\n\n");
    return toReading(text, [{ kind: "paragraph", text }], facts);
  }
  if (!kept.some((block) => /\p{L}\P{L}+\p{L}|\p{L}{4}/u.test(block.text))) throw noArticle(source);
  return toReading(blocks, kept, completeFacts(facts, blocks));
}

/** Returns what a page says of itself, with what only its lines say. */
function completeFacts(facts: PageMetadata, blocks: readonly SourceBlock[]): PageMetadata {
  const { title = null, byline, published } = facts.metadata;
  const shown = shownFacts(blocks);
  const metadata = {
    title,
    byline: byline ?? shown.byline,
    published: published ?? shown.published,
  };
  return { ...facts, metadata };
}

function toReading(
  content: Reading["content"],
  kept: readonly SourceBlock[],
  { metadata, declaredLanguage, evidence, site, canonical }: PageMetadata,
): Reading {
  const language = confirmLanguage(declaredLanguage, kept);
  const warnings = missesLead(kept, evidence) ? [LEAD_WARNING] : [];
  return {
    content,
    metadata: language === null ? metadata : { ...metadata, language },
    receipt: { site, canonical, warnings },
  };
}

/** Returns the blocks of a page in page order, those that are not its article marked as furniture. */
function articleBlocks({ document }: Page, { titles, evidence }: PageMetadata): SourceBlock[] {
  const all = collectBlocks(document.body);
  const weights = weighProse(all);
  const declared = declaredBody(document, weights);
  const removed = pruneFurniture(document, weights, declared);
  const pruned = collectBlocks(document.body);
  // A page so short that nothing weighs anything may stand in a form or a footer as a whole.
  const left = pruned.length > 0 ? pruned : all;
  const chosen = chooseContent(document, left, declared);
  const content = recoverParagraphs(left, chosen, evidence);
  const lines = dropPageLines(
    left.filter((block) => content.has(block)),
    titles,
  );
  const kept = new Set(dropRepeats(lines));
  const isWhole = pruned.length === 0;
  const parts = { all, left, kept, removed: isWhole ? NOTHING : removed, titles };
  return placeFurniture(parts).map((block) => toSourceBlock(block));
}

function noArticle(source: string): PrecisError {
  return new PrecisError(
    "NO_ARTICLE",
    `${nameSource(source)} is a page without an article: it has no text of its own, or scripts draw it. Save the page from a browser once it is drawn, or give the article as text.`,
  );
}
