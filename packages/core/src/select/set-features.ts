import { addTo, dotDense, length } from "../maths/sparse-vector.ts";
import { weighTerms } from "../rank/weigh-terms.ts";
import type { Selection } from "./selection.ts";
import { similarity } from "./similarity.ts";

/** The names of the features of a set of sentences, in the order {@link createSetMeasure} gives them. */
export const SET_FEATURE_NAMES: readonly string[] = [
  "scoreSum",
  "scoreMean",
  "scoreLeast",
  "scoreByWords",
  "sentences",
  "words",
  "logWords",
  "wordsSquared",
  "nearest",
  "likeness",
  "document",
  "mass",
  "massByRoot",
  "distinct",
  "logFirst",
  "logLast",
  "inFirstThree",
  "hasFirst",
  "hasSecond",
  "setShare",
  "meanWords",
  "span",
  "wordsByLogDocument",
  "quotations",
  "names",
];

/** Words are measured in units of a typical summary sentence. */
const WORD_UNIT = 25;

/**
 * Returns a function that gives the features of a set of sentences (ascending indexes out of `pool`):
 * its scores, size, inner likeness, share of the document, and place.
 */
export function createSetMeasure(
  selection: Selection,
  pool: readonly number[],
): (set: readonly number[]) => number[] {
  const { document, scores } = selection;
  const { counts, vectors, frequency, total } = weighTerms(document);
  const centroid = new Float64Array(document.terms.length);
  for (const vector of vectors) addTo(centroid, vector);
  const norm = Math.max(1e-9, length(centroid));
  const nearness = new Map(
    pool.map((index) => {
      const vector = vectors[index];
      return [index, vector === undefined ? 0 : dotDense(vector, centroid) / norm] as const;
    }),
  );
  const likeness = pairwise(selection, pool);
  const seen = new Int32Array(document.terms.length).fill(-1);
  let round = 0;
  const count = document.sentences.length;
  const logDocument = Math.log(1 + document.article.words);
  const marks = pool.map((index) => mannerOf(selection, index));
  const mannerAt = new Map(pool.map((index, at) => [index, marks[at]] as const));
  return (set) => {
    round += 1;
    const size = set.length;
    let sum = 0;
    let least = Number.POSITIVE_INFINITY;
    let byWords = 0;
    let words = 0;
    let near = 0;
    let mass = 0;
    let distinct = 0;
    let nearest = 0;
    let pairs = 0;
    let early = 0;
    let quotations = 0;
    let names = 0;
    for (let at = 0; at < size; at += 1) {
      const index = set[at] ?? 0;
      const score = scores[index] ?? 0;
      const length = document.sentences[index]?.words ?? 0;
      sum += score;
      least = Math.min(least, score);
      byWords += score * length;
      words += length;
      near += nearness.get(index) ?? 0;
      if (index < 3) early += 1;
      quotations += mannerAt.get(index)?.quotation ?? 0;
      names += mannerAt.get(index)?.names ?? 0;
      for (const id of counts[index]?.ids ?? []) {
        if (seen[id] === round) continue;
        seen[id] = round;
        distinct += 1;
        mass += (frequency[id] ?? 0) / Math.max(1, total);
      }
      for (let other = at + 1; other < size; other += 1) {
        const value = likeness.get(index * count + (set[other] ?? 0)) ?? 0;
        nearest = Math.max(nearest, value);
        pairs += value;
      }
    }
    const first = set[0] ?? 0;
    const last = set.at(-1) ?? 0;
    const units = words / WORD_UNIT;
    return [
      sum,
      sum / size,
      least,
      byWords / Math.max(1, words),
      size,
      units,
      Math.log(1 + words),
      units * units,
      nearest,
      size > 1 ? pairs / ((size * (size - 1)) / 2) : 0,
      near / Math.sqrt(Math.max(1e-9, size + 2 * pairs)),
      mass,
      mass / Math.sqrt(Math.max(1, words)),
      distinct / Math.max(1, words),
      Math.log(1 + first),
      Math.log(1 + last),
      early,
      first === 0 ? 1 : 0,
      set.includes(1) ? 1 : 0,
      size / count,
      words / size / WORD_UNIT,
      (last - first) / count,
      units * logDocument,
      quotations / size,
      names / Math.max(1, words),
    ];
  };
}

function pairwise(selection: Selection, pool: readonly number[]): Map<number, number> {
  const count = selection.document.sentences.length;
  const pairs = new Map<number, number>();
  pool.forEach((a, at) => {
    for (const b of pool.slice(at + 1)) {
      pairs.set(a * count + b, similarity(selection.document, a, b));
    }
  });
  return pairs;
}

function mannerOf(
  { document }: Selection,
  index: number,
): { readonly quotation: number; readonly names: number } {
  const sentence = document.sentences[index];
  const { text } = document.article;
  let quotation = 0;
  let names = 0;
  sentence?.tokens.forEach((token, at) => {
    const first = text[token.start] ?? "";
    if (/["“”«»„]/u.test(first)) quotation = 1;
    if (at > 0 && token.kind === "word" && first !== first.toLowerCase()) names += 1;
  });
  return { quotation, names };
}
