import { lettersOf } from "../../text/compare-text.ts";
import { type PageBlock, isProse } from "../blocks/page-block.ts";
import type { PageElement } from "../tree/page-node.ts";

/** What a page says of its text apart from the text itself; empty where it says nothing. */
export interface TextEvidence {
  /** The text of the article in JSON-LD, often cut short. */
  readonly articleBody: string;
  /** The description for search engines and social networks, often the first sentence. */
  readonly description: string;
}

/** How many blocks before the content are looked at: an opening is near. */
const LEAD_BLOCKS = 12;

/** A lost opening is a paragraph of at least a sentence. */
const LEAD_UNITS = 80;

/** How many letters and digits of a paragraph are looked for in the evidence, which is often cut short. */
const EVIDENCE_UNITS = 60;

/** A description with fewer may begin like any paragraph. */
const DESCRIPTION_UNITS = 40;

/**
 * Returns the content with the paragraphs that were lost from it: openings, which Readability drops when
 * they stand apart from the rest (mozilla/readability#776, #901), and paragraphs beside kept ones.
 *
 * A paragraph before the content is put back when it has the same parent as kept text, when JSON-LD's
 * `articleBody` or the description has it, or when it is a `p` in the same `article` behind the title. A
 * standfirst in the page's header is none.
 */
export function recoverParagraphs(
  blocks: readonly PageBlock[],
  content: ReadonlySet<PageBlock>,
  evidence: TextEvidence,
): ReadonlySet<PageBlock> {
  const prose = blocks.flatMap((block, at) => (content.has(block) && isProse(block) ? [at] : []));
  const first = prose.at(0);
  const last = prose.at(-1);
  if (first === undefined || last === undefined) return content;
  const parents = new Set(prose.map((at) => blocks[at]?.element.parentNode));
  const isBeside = (block: PageBlock): boolean =>
    isParagraph(block) && parents.has(block.element.parentNode);
  const between = blocks.slice(first, last).filter((block) => isBeside(block));
  const isLead = leadTest(blocks[first]?.element.closest("article, main") ?? null, evidence);
  const lead: PageBlock[] = [];
  for (let at = first - 1; at >= Math.max(0, first - LEAD_BLOCKS); at -= 1) {
    const block = blocks[at];
    if (block === undefined || block.element.tagName === "H1") break;
    if (isBeside(block) || isLead(block)) lead.push(block);
  }
  return new Set([...content, ...between, ...lead]);
}

/** Returns whether a block is a paragraph that reads like a sentence of the article. */
function isParagraph(block: PageBlock): boolean {
  return (
    isProse(block) &&
    block.kind !== "code" &&
    block.text.length >= LEAD_UNITS &&
    /[.!?…。！？][\])}"'”’»›]*$/u.test(block.text)
  );
}

function leadTest(
  article: PageElement | null,
  evidence: TextEvidence,
): (block: PageBlock) => boolean {
  const body = lettersOf(evidence.articleBody.slice(0, 4000));
  const description = lettersOf(evidence.description);
  const isDescribed = (start: string): boolean =>
    description.length >= DESCRIPTION_UNITS &&
    (description.includes(start) || start.startsWith(description.slice(0, EVIDENCE_UNITS)));
  return (block) => {
    if (!isParagraph(block)) return false;
    const start = lettersOf(block.text).slice(0, EVIDENCE_UNITS);
    if (body.includes(start)) return true;
    if (block.element.tagName !== "P" || block.element.closest("header") !== null) return false;
    return isDescribed(start) || (article !== null && article.contains(block.element));
  };
}
