import type { Document } from "../document.ts";
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
  let total = 0;
  const counts = document.sentences.map((sentence) => {
    const terms: number[] = [];
    for (const token of sentence.tokens) if (token.term >= 0) terms.push(token.term);
    total += terms.length;
    return countTerms(terms, frequency, sentenceFrequency);
  });
  const sentences = document.sentences.length;
  const vectors = counts.map(({ ids, weights }) => {
    const scaled = new Float64Array(ids.length);
    let sum = 0;
    for (let at = 0; at < ids.length; at += 1) {
      const idf = Math.log(1 + sentences / (sentenceFrequency[ids[at] ?? 0] ?? 1));
      const value = (weights[at] ?? 0) * idf;
      scaled[at] = value;
      sum += value * value;
    }
    const norm = Math.sqrt(sum);
    if (norm > 0)
      for (let at = 0; at < scaled.length; at += 1) scaled[at] = (scaled[at] ?? 0) / norm;
    return { ids, weights: scaled };
  });
  return { counts, vectors, frequency, sentenceFrequency, total };
}

/** Returns one sentence's terms with their counts, and adds them to the document's sums in place. */
function countTerms(
  terms: number[],
  frequency: Float64Array,
  sentenceFrequency: Float64Array,
): SparseVector {
  const sorted = Int32Array.from(terms).toSorted();
  const ids: number[] = [];
  const weights: number[] = [];
  for (const id of sorted) {
    frequency[id] = (frequency[id] ?? 0) + 1;
    if (ids.at(-1) === id) {
      weights[weights.length - 1] = (weights.at(-1) ?? 0) + 1;
    } else {
      ids.push(id);
      weights.push(1);
      sentenceFrequency[id] = (sentenceFrequency[id] ?? 0) + 1;
    }
  }
  return { ids: Int32Array.from(ids), weights: Float64Array.from(weights) };
}
