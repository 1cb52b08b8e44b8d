import type { Document, Sentence } from "../document.ts";
import { oncePer } from "../maths/once-per.ts";
import type { SparseVector } from "../maths/sparse-vector.ts";

/** The terms of a document, weighed: what every ranker but `lead` compares sentences by. */
export interface TermWeights {
  /** How often each term occurs in each sentence. */
  readonly counts: readonly SparseVector[];
  /** The tf-idf vector of each sentence, of length 1 (or 0 for a sentence without terms). */
  readonly vectors: readonly SparseVector[];
  /** How often each term occurs in the document, by term index. */
  readonly frequency: Float64Array;
  /** In how many sentences each term occurs, by term index. */
  readonly sentenceFrequency: Float64Array;
  /** How many occurrences of terms the document has. */
  readonly total: number;
}

/**
 * Returns the document's terms weighed by tf-idf with sentences as documents (Spärck Jones 1972),
 * `idf = ln(1 + n / df)`, which is never negative. Worked out once a document; linear in its tokens.
 */
export const weighTerms: (document: Document) => TermWeights = oncePer(weigh);

function weigh(document: Document): TermWeights {
  const frequency = new Float64Array(document.terms.length);
  const sentenceFrequency = new Float64Array(document.terms.length);
  const counts = document.sentences.map((sentence) => countTerms(sentence));
  for (const { ids, weights } of counts) {
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      frequency[id] = (frequency[id] ?? 0) + (weights[at] ?? 0);
      sentenceFrequency[id] = (sentenceFrequency[id] ?? 0) + 1;
    }
  }
  const idf = sentenceFrequency.map((count) => Math.log(1 + document.sentences.length / count));
  return {
    counts,
    vectors: counts.map((vector) => toUnit(vector, idf)),
    frequency,
    sentenceFrequency,
    total: frequency.reduce((sum, count) => sum + count, 0),
  };
}

/** Returns the terms of a sentence with how often each occurs in it. */
function countTerms({ tokens }: Sentence): SparseVector {
  const terms: number[] = [];
  for (const { term } of tokens) if (term >= 0) terms.push(term);
  const ids: number[] = [];
  const weights: number[] = [];
  // Typed arrays sort by value without asking, several times as fast.
  for (const term of new Int32Array(terms).toSorted()) {
    if (ids.at(-1) === term) weights[weights.length - 1] = (weights.at(-1) ?? 0) + 1;
    else {
      ids.push(term);
      weights.push(1);
    }
  }
  return { ids, weights };
}

/** Returns a vector weighed by `idf` and made 1 long; one without terms stays 0 long. */
function toUnit({ ids, weights }: SparseVector, idf: Float64Array): SparseVector {
  const scaled: number[] = [];
  let sum = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const value = (weights[at] ?? 0) * (idf[ids[at] ?? 0] ?? 0);
    scaled.push(value);
    sum += value * value;
  }
  const norm = Math.sqrt(sum);
  // In place, because `map` would leave V8 unsure that there are no holes, and twice as slow to read it.
  if (norm > 0) for (let at = 0; at < scaled.length; at += 1) scaled[at] = (scaled[at] ?? 0) / norm;
  return { ids, weights: scaled };
}
