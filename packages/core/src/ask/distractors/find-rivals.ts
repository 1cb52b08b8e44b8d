import type { Document } from "../../document.ts";
import { weighTerms } from "../../rank/weigh-terms.ts";
import type { Draft } from "../gaps/draft-questions.ts";
import { showSentences } from "../sets/visibility.ts";

/** A sentence with this share of the stem's terms may say of something else what the stem says of the answer. */
const RIVAL_SHARE = 0.5;

/**
 * Returns the sentences, as a reader sees them, that say much the same as a draft's stem; what they name
 * may be a right answer too. Linear in the document's terms.
 */
export function findRivals(document: Document, { mention }: Draft): string[] {
  const evidence = document.sentences[mention.sentence];
  if (evidence === undefined) return [];
  const stem = new Set<number>();
  for (const { term, start } of evidence.tokens) {
    if (term >= 0 && (start < mention.start || start >= mention.end)) stem.add(term);
  }
  const { counts } = weighTerms(document);
  return showSentences(document).filter((_, index) => {
    if (index === mention.sentence) return false;
    let shared = 0;
    for (const id of counts[index]?.ids ?? []) if (stem.has(id)) shared += 1;
    return shared >= stem.size * RIVAL_SHARE;
  });
}
