import type { Document } from "../document.ts";

/**
 * Scores sentences by how early they stand: 1 for the first, falling as 1 / (index + 1).
 *
 * Taking a news story's opening is the baseline that most unsupervised rankers lose to
 * (Nallapati, Zhai and Zhou 2017, table 1).
 */
export function rankByLead(document: Document): Float64Array {
  return Float64Array.from(document.sentences, (_, index) => 1 / (index + 1));
}
