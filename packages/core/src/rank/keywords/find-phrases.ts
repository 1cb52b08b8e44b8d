import type { Token } from "../../document.ts";
import type { Run, WordUse } from "./find-runs.ts";

/** A phrase has no more words than this. */
const MOST_WORDS = 3;

/** Two or three words side by side. */
export interface Phrase {
  /** Every time it is said, word by word; never none. */
  readonly said: (readonly Token[])[];
  /** Whether it is a name the first time it is said. */
  readonly isName: boolean;
}

/**
 * Returns the phrases of two and three words in some runs whose words `isRepeated` holds for, or that are
 * names; in order of first use. Time is linear in the runs.
 */
export function findPhrases(
  runs: readonly Run[],
  isRepeated: (term: number) => boolean,
): readonly Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const { words } of runs) {
    for (let from = 0; from + 1 < words.length; from += 1) {
      const most = Math.min(words.length, from + MOST_WORDS);
      for (let to = from + 2; to <= most; to += 1) {
        const part = words.slice(from, to);
        const isName = part.every((word) => word.isName);
        if (isName || part.every(({ token }) => isRepeated(token.term))) add(phrases, part, isName);
      }
    }
  }
  return [...phrases.values()];
}

function add(phrases: Map<string, Phrase>, words: readonly WordUse[], isName: boolean): void {
  const tokens = words.map(({ token }) => token);
  const key = tokens.map(({ term }) => term).join(" ");
  const phrase = phrases.get(key);
  if (phrase === undefined) phrases.set(key, { said: [tokens], isName });
  else phrase.said.push(tokens);
}
