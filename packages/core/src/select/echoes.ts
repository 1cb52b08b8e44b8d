import type { Document } from "../document.ts";
import { weighTerms } from "../rank/weigh-terms.ts";
import { isSame } from "./similarity.ts";

/** Some sentences of a document, asked whether another says what one of them says. */
export interface Echoes {
  readonly add: (index: number) => void;
  readonly repeats: (index: number) => boolean;
}

/** A sentence that holds a term, and how much of it the term is. */
interface Posting {
  readonly index: number;
  readonly weight: number;
}

/**
 * Returns a set of sentences, empty at first, that is looked up by term: a sentence is compared only with
 * those it shares a term with, so that thousands of sentences need not be compared in pairs.
 */
export function createEchoes(document: Document): Echoes {
  const { vectors } = weighTerms(document);
  const postings = new Map<number, Posting[]>();
  const sizeOf = (index: number): number => vectors[index]?.ids.length ?? 0;
  return {
    add: (index) => {
      vectors[index]?.ids.forEach((term, at) => {
        const list = postings.get(term) ?? [];
        list.push({ index, weight: vectors[index]?.weights[at] ?? 0 });
        postings.set(term, list);
      });
    },
    repeats: (index) => {
      const likeness = new Map<number, { cosine: number; shared: number }>();
      vectors[index]?.ids.forEach((term, at) => {
        const weight = vectors[index]?.weights[at] ?? 0;
        for (const posting of postings.get(term) ?? []) {
          const sum = likeness.get(posting.index) ?? { cosine: 0, shared: 0 };
          sum.cosine += weight * posting.weight;
          sum.shared += 1;
          likeness.set(posting.index, sum);
        }
      });
      return [...likeness].some(
        ([other, { cosine, shared }]) =>
          other !== index && isSame(cosine, shared, Math.min(sizeOf(index), sizeOf(other))),
      );
    },
  };
}
