import type { Document } from "../document.ts";
import type { SparseVector } from "../maths/sparse-vector.ts";
import { walkToRest } from "../maths/walk-to-rest.ts";
import { weighTerms } from "./weigh-terms.ts";

/**
 * Sentences further apart than this are not compared, which keeps a book linear; a long news story has
 * a tenth as many, so there every pair is.
 */
const REACH_SENTENCES = 500;

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * Scores sentences by TextRank (Mihalcea and Tarau 2004, §4): an edge weighs the terms two sentences
 * share over the sum of the logarithms of their lengths, and the score is the share of time a random
 * walk spends at the sentence. Scores sum to 1.
 *
 * Pairs are found through an index of terms, so sentences with nothing in common cost nothing.
 */
export function rankByTextRank(document: Document): Float64Array {
  const { counts } = weighTerms(document);
  const edges = findEdges(counts, document.terms.length);
  const degrees = new Float64Array(counts.length);
  for (const { from, to, weight } of edges) {
    degrees[from] = (degrees[from] ?? 0) + weight;
    degrees[to] = (degrees[to] ?? 0) + weight;
  }
  return walkToRest(counts.length, degrees, (outflow) => {
    const arrived = new Float64Array(counts.length);
    for (const { from, to, weight } of edges) {
      arrived[to] = (arrived[to] ?? 0) + weight * (outflow[from] ?? 0);
      arrived[from] = (arrived[from] ?? 0) + weight * (outflow[to] ?? 0);
    }
    return arrived;
  });
}

function findEdges(counts: readonly SparseVector[], terms: number): Edge[] {
  const holders: number[][] = Array.from({ length: terms }, () => []);
  const edges: Edge[] = [];
  counts.forEach((sentence, from) => {
    const shared = new Map<number, number>();
    for (const id of sentence.ids) {
      const earlier = holders[id] ?? [];
      for (let at = earlier.length - 1; at >= 0; at -= 1) {
        const to = earlier[at] ?? 0;
        if (from - to > REACH_SENTENCES) break;
        shared.set(to, (shared.get(to) ?? 0) + 1);
      }
      earlier.push(from);
    }
    for (const [to, common] of shared) {
      const size = Math.log(sentence.ids.length) + Math.log(counts[to]?.ids.length ?? 1);
      if (size > 0) edges.push({ from, to, weight: common / size });
    }
  });
  return edges;
}
