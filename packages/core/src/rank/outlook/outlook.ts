import type { Document, Sentence } from "../../document.ts";
import { type LinearModel, predictChance } from "../linear-model.ts";
import { listPairs, measurePair } from "./pair-features.ts";
import { createTermMeasure } from "./term-features.ts";

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
 * Nenkova 2014, who weigh the words of several articles so); linear in the document. Where only some
 * `sentences` are to be judged, other sentences' words are left out: they have no chance and no pairs.
 */
export function createOutlook(
  document: Document,
  model: OutlookModel,
  sentences: readonly Sentence[] = document.sentences,
): Outlook {
  const terms = new Float64Array(document.terms.length);
  const measureTerm = createTermMeasure(document);
  for (const { tokens } of sentences) {
    for (const { term } of tokens) {
      // A chance is never 0, so this one has not been worked out.
      if (term >= 0 && terms[term] === 0)
        terms[term] = predictChance(model.term, measureTerm(term));
    }
  }
  const { pairs, pairsOf } = listPairs(document, sentences);
  return {
    terms,
    pairs: Float64Array.from(pairs, (pair) =>
      predictChance(model.pair, measurePair(document, pair, terms)),
    ),
    pairsOf,
  };
}
