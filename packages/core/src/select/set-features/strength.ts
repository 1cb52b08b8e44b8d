import { type Selection, wordsOf } from "../selection.ts";

/** Words are measured in units of a typical summary sentence. */
const WORD_UNIT = 25;

/** The names of the features {@link createStrength} gives, in order. */
export const STRENGTH_FEATURE_NAMES: readonly string[] = [
  "scoreSum",
  "scoreMean",
  "scoreLeast",
  "scoreByWords",
  "sentences",
  "words",
  "logWords",
  "wordsSquared",
  "meanWords",
  "wordsByLogDocument",
  "setShare",
];

/** Returns a function that gives how good the sentences of a set are, and how long. */
export function createStrength({
  document,
  scores,
}: Selection): (set: readonly number[]) => readonly number[] {
  const logDocument = Math.log(1 + document.article.words);
  return (set) => {
    let sum = 0;
    let least = Number.POSITIVE_INFINITY;
    let byWords = 0;
    for (const index of set) {
      const score = scores[index] ?? 0;
      sum += score;
      least = Math.min(least, score);
      byWords += score * (document.sentences[index]?.words ?? 0);
    }
    const words = wordsOf(document, set);
    const units = words / WORD_UNIT;
    return [
      sum,
      sum / set.length,
      least,
      byWords / Math.max(1, words),
      set.length,
      units,
      Math.log(1 + words),
      units * units,
      units / set.length,
      units * logDocument,
      set.length / document.sentences.length,
    ];
  };
}
