import { singularsOf } from "./inflect.ts";

/** How usual words are in plain English, and beside each other. */
export interface Usage {
  /**
   * Returns how usual some words are between the word before them and the one after, as a logarithm: 0 for
   * what is never met. "" stands for no word.
   */
  readonly howUsual: (before: string, words: string, after: string) => number;
}

/** How often words were met, and pairs of words with a space between, in lower case. */
export interface UsageCounts {
  readonly words: Readonly<Record<string, number>>;
  readonly pairs: Readonly<Record<string, number>>;
}

/** A pair met once says more than a word met once. */
const PAIR_WEIGHT = 3;

/** The first name of a known row is as usual as a word met some fifty times, each further one a little less. */
const FAME = 4;
const FAME_STEP = 0.2;

/**
 * Returns a look-up over counts and over rows of known names, the best known first; time is linear in the
 * words asked for.
 */
export function createUsage(
  { words, pairs }: UsageCounts,
  rows: readonly (readonly string[])[],
): Usage {
  const fame = new Map<string, number>();
  for (const row of rows) {
    for (const [rank, name] of row.entries()) {
      const own = Math.max(0, FAME - FAME_STEP * rank);
      fame.set(name.toLowerCase(), Math.max(own, fame.get(name.toLowerCase()) ?? 0));
    }
  }
  return {
    howUsual: (before, text, after) => {
      const lower = text.toLowerCase();
      const all = lower.split(/[\s-]+/u);
      const met = all.reduce((sum, word) => sum + countOfNoun(words, word), 0) / all.length;
      const single = Math.max(met, fame.get(lower) ?? 0);
      const first = countOf(pairs, `${before} ${all[0] ?? ""}`);
      const last = countOf(pairs, `${all.at(-1) ?? ""} ${after}`);
      return single + PAIR_WEIGHT * (first + last);
    },
  };
}

/** Returns the count of a word or of its singular, whichever is more: tagged texts are counted by singulars. */
function countOfNoun(counts: Readonly<Record<string, number>>, word: string): number {
  return Math.max(countOf(counts, word), ...singularsOf(word).map((one) => countOf(counts, one)));
}

function countOf(counts: Readonly<Record<string, number>>, key: string): number {
  return Math.log1p(Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0);
}
