import type { Document } from "../../document.ts";
import { weighTerms } from "../../rank/weigh-terms.ts";
import { GAP_MARKER } from "../gaps/gap-marker.ts";
import { toVisible } from "../sets/visibility.ts";

/**
 * Returns the index of the sentence that shares the most with a stem, by the summed idf of their terms, the
 * first of equals; -1 where none shares any. It is what a reader without understanding would look up.
 */
export function findEvidence(document: Document, stem: string): number {
  const terms = readTerms(document, stem);
  const { sentenceFrequency } = weighTerms(document);
  const count = document.sentences.length;
  let best = -1;
  let bestSum = 0;
  for (const { index, tokens } of document.sentences) {
    const shared = new Set(tokens.map(({ term }) => term).filter((term) => terms.has(term)));
    let sum = 0;
    for (const term of shared) sum += Math.log(1 + count / (sentenceFrequency[term] ?? 1));
    if (sum <= bestSum) continue;
    best = index;
    bestSum = sum;
  }
  return best;
}

/** Returns the terms of the document that a stem has, by index. */
function readTerms({ language, terms }: Document, stem: string): ReadonlySet<number> {
  const words = toVisible(stem.replace(GAP_MARKER, " ")).trim().split(" ");
  const stems = new Set(words.map((word) => language.stem(word)));
  return new Set(terms.flatMap((term, id) => (stems.has(term) ? [id] : [])));
}
