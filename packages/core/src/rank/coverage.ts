import type { Document, Sentence } from "../document.ts";
import { weighTerms } from "./weigh-terms.ts";

/** Sentences are picked one by one up to this many; the rest are ordered by what they hold themselves. */
const MOST_PICKS = 100;

/** Long sentences cover more; the square root of their length takes part of that back. */
const LENGTH_POWER = 0.5;

/**
 * Scores sentences by concept coverage (Gillick and Favre 2009; greedy with the guarantee of Lin and
 * Bilmes 2010): concepts are pairs of neighbouring terms and terms said at least twice, and each pick
 * is the sentence with the most concepts not yet covered for its length. The first pick scores 1,
 * later ones less, in order.
 */
export function rankByCoverage(document: Document): Float64Array {
  const concepts = findConcepts(document);
  const covered = new Set<string>();
  const open = new Set(document.sentences.map((sentence) => sentence.index));
  const scores = new Float64Array(document.sentences.length);
  const gain = (index: number): number => {
    let sum = 0;
    for (const [concept, weight] of concepts[index] ?? []) if (!covered.has(concept)) sum += weight;
    return sum / Math.max(1, document.sentences[index]?.words ?? 1) ** LENGTH_POWER;
  };
  for (let pick = 0; pick < MOST_PICKS && open.size > 0; pick += 1) {
    let best = -1;
    let bestGain = -1;
    for (const index of open) {
      const value = gain(index);
      if (value > bestGain) {
        best = index;
        bestGain = value;
      }
    }
    scores[best] = 1 / (1 + pick);
    open.delete(best);
    for (const [concept] of concepts[best] ?? []) covered.add(concept);
  }
  covered.clear();
  const floor = 1 / (1 + MOST_PICKS);
  for (const index of open) scores[index] = floor * (1 - 1 / (1 + gain(index)));
  return scores;
}

/** Returns the concepts of each sentence with their weights, a concept's count in the document. */
function findConcepts(document: Document): Map<string, number>[] {
  const { frequency } = weighTerms(document);
  const counts = new Map<string, number>();
  const names = document.sentences.map((sentence) => {
    const found = conceptNames(sentence, frequency);
    for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
    return found;
  });
  return names.map(
    (found) =>
      new Map(
        [...found]
          .map((name) => [name, counts.get(name) ?? 0] as const)
          .filter(([, count]) => count >= 2),
      ),
  );
}

function conceptNames(sentence: Sentence, frequency: Float64Array): Set<string> {
  const names = new Set<string>();
  let previous = -1;
  for (const { term, kind } of sentence.tokens) {
    if (kind === "mark") previous = -1;
    if (term < 0) continue;
    if ((frequency[term] ?? 0) >= 2) names.add(String(term));
    if (previous >= 0) names.add(`${previous} ${term}`);
    previous = term;
  }
  return names;
}
