import { type Bodies, createBodies } from "./bodies.ts";
import { createNouns, type Nouns } from "./nouns.ts";
import { createPlaces, type Places } from "./places.ts";
import wordnet from "./wordnet.json" with { type: "json" };

/** What WordNet and our lists know of names and nouns, ready for look-ups; case does not matter. */
export interface Lexicon extends Places, Bodies, Nouns {
  /** Whether a word is an adjective or noun of a people or creed: "Pakistani". */
  readonly isPeople: (word: string) => boolean;
}

let lexicon: Lexicon | undefined;

/** Returns the lexicon of English, from the lists compiled out of WordNet 3.1; made once. */
export function loadLexicon(): Lexicon {
  lexicon ??= createLexicon();
  return lexicon;
}

function createLexicon(): Lexicon {
  const peoples = new Set(wordnet.peoples.map((word) => word.toLowerCase()));
  return {
    ...createPlaces(wordnet.places),
    ...createBodies(),
    ...createNouns(wordnet.nouns),
    isPeople: (word) => peoples.has(word.toLowerCase()),
  };
}
