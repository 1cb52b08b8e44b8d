import { type Bodies, createBodies } from "./bodies.ts";
import { KNOWN_BODIES } from "./known-bodies.ts";
import { KNOWN_PEOPLE } from "./known-people.ts";
import { createNations, type Nations } from "./nations.ts";
import { createNounFields, type NounFields } from "./noun-fields.ts";
import { createNouns, type Nouns } from "./nouns.ts";
import { createPeople, type People } from "./people.ts";
import { createPlaces, knownPlaces, type Places } from "./places.ts";
import { createUsage, type Usage } from "./usage.ts";
import wordnet from "./wordnet.json" with { type: "json" };

/** What WordNet and our lists know of names and nouns, ready for look-ups; case does not matter. */
export interface Lexicon extends Places, Bodies, Nations, Nouns, NounFields, People, Usage {
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
    ...createPlaces([...knownPlaces(), ...wordnet.places]),
    ...createBodies(),
    ...createNations(),
    ...createNouns(wordnet.nouns),
    ...createNounFields(),
    ...createPeople(),
    ...createUsage(wordnet.usage, [...KNOWN_BODIES, ...KNOWN_PEOPLE]),
    isPeople: (word) => peoples.has(word.toLowerCase()),
  };
}
