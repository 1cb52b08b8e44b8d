import type { Document } from "../../document.ts";
import { type LinearModel, predictChance } from "../linear-model.ts";
import { listPairs, measurePair } from "./pair-features.ts";
import { measureTerms } from "./term-features.ts";

/**
 * What a person's summary of a document will probably say, word by word. What a set of sentences holds
 * of it is what the set will probably share with that summary.
 */
export interface Outlook {
  /** The chance that a summary uses a term, 0 to 1, by term index. */
  readonly terms: Float64Array;
  /** The chance that a summary has two words side by side, 0 to 1, by pair. */
  readonly pairs: Float64Array;
  /** The distinct pairs in each sentence, by sentence index. */
  readonly pairsOf: readonly (readonly number[])[];
}

/** The models an outlook is made by; both give log odds. */
export interface OutlookModel {
  readonly term: LinearModel;
  readonly pair: LinearModel;
}

/**
 * Returns a document's outlook, by regression on where and how often it says each word (Hong and
 * Nenkova 2014, who weigh the words of several articles so); linear in the document.
 */
export function createOutlook(document: Document, model: OutlookModel): Outlook {
  const terms = Float64Array.from(measureTerms(document), (row) => predictChance(model.term, row));
  const { pairs, pairsOf } = listPairs(document);
  return {
    terms,
    pairs: Float64Array.from(pairs, (pair) =>
      predictChance(model.pair, measurePair(document, pair, terms)),
    ),
    pairsOf,
  };
}
