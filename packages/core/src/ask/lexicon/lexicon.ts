import { BODIES } from "./bodies.ts";
import wordnet from "./wordnet.json" with { type: "json" };

/** What WordNet knows of names and nouns, ready for look-ups; every key is in lower case. */
export interface Lexicon {
  /** Whether a name is that of a place. */
  readonly isPlace: (name: string) => boolean;
  /** Whether a word is an adjective or noun of a people or creed: "Pakistani". */
  readonly isPeople: (word: string) => boolean;
  /** Returns the kinds of place a name can be: "country", "city", "state", "river" …; none if unknown. */
  readonly placeKinds: (name: string) => ReadonlySet<string>;
  /** Returns places of the same kind (countries of a continent, capitals), the best known first. */
  readonly placesLike: (name: string) => readonly string[];
  /** Whether a name is that of a well-known body. */
  readonly isBody: (name: string) => boolean;
  /** Returns well-known bodies of the same kind. */
  readonly bodiesLike: (name: string) => readonly string[];
  /** Whether two names are listed as names of one place ("Burma", "Myanmar"). */
  readonly isSamePlace: (a: string, b: string) => boolean;
  /** Returns common nouns of the same kind, in the singular, the nearest first; none for abstract nouns. */
  readonly nounsLike: (noun: string) => readonly string[];
  /**
   * Whether one noun can be taken for the other without meaning nearly the same: things of one broad kind
   * (acts, artefacts, people …), and among abstract ones not of one narrow kind.
   */
  readonly isPeerNoun: (a: string, b: string) => boolean;
}

const NO_KINDS: ReadonlySet<string> = new Set();

/** WordNet's files of animals, artefacts, food, objects, people, plants and substances (man lexnames). */
const CONCRETE_FILES: ReadonlySet<number> = new Set([5, 6, 13, 17, 18, 20, 27]);

/** File, hypernym, the hypernym's hypernym, and how often the noun was met. */
type NounEntry = readonly number[];

const NOUNS = new Map<string, NounEntry>(Object.entries(wordnet.nouns));

/**
 * Nouns are as far apart as the logarithm of how much more usual one is, and cousins (which share a
 * hypernym's hypernym only) by this much more; what is further than the last is no neighbour.
 */
const COUSIN_DISTANCE = 1;
const MOST_DISTANCE = 4;

/** Returns the entry of a noun or of its singular; of a phrase, that of its last word. */
function nounEntry(noun: string): NounEntry | undefined {
  const last = noun.toLowerCase().split(/\s+/u).at(-1) ?? "";
  const singulars = [
    last,
    last.replace(/ies$/u, "y"),
    last.replace(/es$/u, ""),
    last.replace(/s$/u, ""),
  ];
  return singulars.map((form) => NOUNS.get(form)).find((entry) => entry !== undefined);
}

/** Spellings of places in news that WordNet lists otherwise. */
const PLACE_ALIASES: Readonly<Record<string, string>> = {
  us: "united states",
  "u.s": "united states",
  usa: "united states",
  america: "united states",
  uk: "united kingdom",
  "u.k": "united kingdom",
  britain: "united kingdom",
  uae: "united arab emirates",
};

let lexicon: Lexicon | undefined;

/** Returns the lexicon of English, from the lists compiled out of WordNet 3.1; made once. */
export function loadLexicon(): Lexicon {
  lexicon ??= createLexicon();
  return lexicon;
}

function createLexicon(): Lexicon {
  const kinds = new Map<string, readonly (readonly string[])[]>();
  const sameAs = new Map<string, string>();
  const kindNames = new Map<string, Set<string>>();
  for (const { kind, names: members } of wordnet.places) {
    for (const names of members) {
      for (const name of names) {
        const key = name.toLowerCase();
        const known = kindNames.get(key) ?? new Set();
        kindNames.set(key, known.add(coarseKind(kind)));
        if (!kinds.has(key)) kinds.set(key, members);
        sameAs.set(key, names[0] ?? name);
      }
    }
  }
  const peoples = new Set(wordnet.peoples.map((word) => word.toLowerCase()));
  const cousins = new Map<number, string[]>();
  for (const [noun, [, , grandparent = 0]] of NOUNS) {
    cousins.set(grandparent, [...(cousins.get(grandparent) ?? []), noun]);
  }
  const bodies = new Map(BODIES.flatMap((kind) => kind.map((name) => [name.toLowerCase(), kind])));
  const keyOf = (name: string): string => {
    const lower = name
      .toLowerCase()
      .replace(/^the\s+/u, "")
      .replace(/\.$/u, "");
    return PLACE_ALIASES[lower] ?? lower;
  };
  const placeOf = (name: string): string | undefined => sameAs.get(keyOf(name));
  return {
    isPlace: (name) => kinds.has(keyOf(name)),
    placeKinds: (name) => kindNames.get(keyOf(name)) ?? NO_KINDS,
    isPeople: (word) => peoples.has(word.toLowerCase()),
    placesLike: (name) => neighbours(kinds.get(keyOf(name)) ?? [], placeOf(name)),
    isSamePlace: (a, b) => {
      const place = placeOf(a);
      return place !== undefined && place === placeOf(b);
    },
    isBody: (name) => bodies.has(keyOf(name)),
    bodiesLike: (name) => {
      const key = keyOf(name);
      return (bodies.get(key) ?? []).filter((other) => other.toLowerCase() !== key);
    },
    isPeerNoun: (a, b) => {
      const left = nounEntry(a);
      const right = nounEntry(b);
      if (left === undefined || right === undefined || left[0] !== right[0]) return false;
      return CONCRETE_FILES.has(left[0] ?? -1) || left[1] !== right[1];
    },
    nounsLike: (noun) => {
      const [file = -1, parent, grandparent = -1, uses = 1] = nounEntry(noun) ?? [];
      // Neighbours of abstract nouns mean nearly the same: "staff", "crew".
      if (!CONCRETE_FILES.has(file)) return [];
      const distance = (other: string): number => {
        const [, otherParent, , otherUses = 1] = NOUNS.get(other) ?? [];
        return (
          Math.abs(Math.log(otherUses / uses)) + (otherParent === parent ? 0 : COUSIN_DISTANCE)
        );
      };
      return (cousins.get(grandparent) ?? [])
        .filter((other) => NOUNS.get(other)?.[0] === file && other !== noun)
        .filter((other) => distance(other) <= MOST_DISTANCE)
        .toSorted((a, b) => distance(a) - distance(b));
    },
  };
}

/** "African country" is a country; capitals, ports and towns are cities. */
function coarseKind(kind: string): string {
  const last = kind.split(" ").at(-1) ?? kind;
  return /capital|port|town|metropolis|suburb|municipality/u.test(last) ? "city" : last;
}

/** Returns the usual names of a kind's other members. */
function neighbours(kind: readonly (readonly string[])[], place: string | undefined): string[] {
  return kind.flatMap(([name]) => (name === undefined || name === place ? [] : [name]));
}
