import { groupBy } from "../../maths/group-by.ts";
import { singularsOf } from "./inflect.ts";

/** What is known of the common nouns that WordNet lists. */
export interface Nouns {
  /** Whether a word is plainly a common noun. */
  readonly isNoun: (word: string) => boolean;
  /** Whether a word is listed as a noun at all, however rare that is beside its other uses. */
  readonly isListed: (word: string) => boolean;
  /** Whether a word is first of all one for a person: "witness". */
  readonly isPersonNoun: (word: string) => boolean;
  /** Whether a word is first of all one for a thing, a plant, an animal or a person. */
  readonly isConcrete: (word: string) => boolean;
  /** Returns common nouns of the same kind, in the singular, the nearest first; none for abstract nouns. */
  readonly nounsLike: (noun: string) => readonly string[];
  /** Whether one of two nouns means the same as the other, or a kind of it: "coat" and "garment". */
  readonly isBroaderNoun: (a: string, b: string) => boolean;
  /**
   * Whether one noun can be taken for the other without meaning nearly the same: things of one broad kind
   * (acts, artefacts, people …), and among abstract ones not of one narrow kind.
   */
  readonly isPeerNoun: (a: string, b: string) => boolean;
}

/** WordNet's files of animals, artefacts, food, objects, people, plants and substances (man lexnames). */
const CONCRETE_FILES: ReadonlySet<number> = new Set([5, 6, 13, 17, 18, 20, 27]);
const PEOPLE_FILE = 18;

/** File, hypernym, the hypernym's hypernym, how often the noun was met, whether it is plain, and its sense. */
export type NounEntry = readonly number[];

/**
 * Nouns are as far apart as the logarithm of how much more usual one is, and cousins (which share a
 * hypernym's hypernym only) by this much more; what is further than the last is no neighbour.
 */
const COUSIN_DISTANCE = 1;
const MOST_DISTANCE = 3;

/** A neighbour that WordNet's tagged texts have less often is a word few use: "pardner". */
const LEAST_USES = 3;

/**
 * WordNet's synsets of which nearly everything is a kind: entity, object, whole, artefact, instrumentality,
 * living thing, organism. What has no more in common than one of these is not alike.
 */
const GENERAL: ReadonlySet<number> = new Set([1740, 1930, 2684, 3553, 22119, 3580409, 4258, 4475]);

/** Returns a look-up of common nouns, each by its singular in lower case. */
export function createNouns(entries: Readonly<Record<string, NounEntry>>): Nouns {
  const nouns = new Map(Object.entries(entries));
  const cousins = groupBy(nouns, ([, [, , grandparent = 0]]) => grandparent);
  return {
    isNoun: (word) => {
      const entry = findEntry(nouns, word);
      return entry !== undefined && isPlain(entry);
    },
    isListed: (word) => findEntry(nouns, word) !== undefined,
    isPersonNoun: (word) => findEntry(nouns, word)?.[0] === PEOPLE_FILE,
    isConcrete: (word) => {
      const entry = findEntry(nouns, word);
      return entry !== undefined && isConcrete(entry);
    },
    nounsLike: (noun) => {
      const entry = findEntry(nouns, noun);
      // Neighbours of abstract nouns mean nearly the same: "staff", "crew". A noun that is often something
      // else ("release", "match") has neighbours of the wrong kind.
      if (entry === undefined || !isConcrete(entry) || !isPlain(entry)) return [];
      return (cousins.get(entry[2] ?? -1) ?? [])
        .filter(
          ([, other]) =>
            other[0] === entry[0] &&
            other !== entry &&
            isPlain(other) &&
            isNear(entry, other) &&
            usesOf(other) >= LEAST_USES,
        )
        .map(([other, otherEntry]) => ({ other, distance: distance(entry, otherEntry) }))
        .filter((neighbour) => neighbour.distance <= MOST_DISTANCE)
        .toSorted((a, b) => a.distance - b.distance)
        .map(({ other }) => other);
    },
    isBroaderNoun: (a, b) => {
      const left = findEntry(nouns, a);
      const right = findEntry(nouns, b);
      return left !== undefined && right !== undefined && areOneKind(left, right);
    },
    isPeerNoun: (a, b) => {
      const left = findEntry(nouns, a);
      const right = findEntry(nouns, b);
      if (left === undefined || right === undefined || left[0] !== right[0]) return false;
      if (areOneKind(left, right)) return false;
      return isConcrete(left) || left[1] !== right[1];
    },
  };
}

/** Returns the entry of a noun or of its singular; of a phrase, that of its last word. */
function findEntry(nouns: ReadonlyMap<string, NounEntry>, noun: string): NounEntry | undefined {
  const last = noun.toLowerCase().split(/\s+/u).at(-1) ?? "";
  const known = [last, ...singularsOf(last)].find((singular) => nouns.has(singular));
  return known === undefined ? undefined : nouns.get(known);
}

function isConcrete([file = -1]: NounEntry): boolean {
  return CONCRETE_FILES.has(file);
}

/** Returns whether nouns are siblings or cousins, by a kind that says something of them. */
function isNear([, parent = 0, grandparent = 0]: NounEntry, [, otherParent]: NounEntry): boolean {
  return !GENERAL.has(parent === otherParent ? parent : grandparent);
}

function usesOf([, , , uses = 0]: NounEntry): number {
  return uses;
}

function areOneKind(a: NounEntry, b: NounEntry): boolean {
  return isKindOf(a, b) || isKindOf(b, a);
}

/** Returns whether a noun means the same as another, or a kind of it. */
function isKindOf([, parent, grandparent, , , sense]: NounEntry, other: NounEntry): boolean {
  return [sense, parent, grandparent].includes(other[5]);
}

function isPlain([, , , , plain]: NounEntry): boolean {
  return plain === 1;
}

function distance([, parent, , uses = 1]: NounEntry, other: NounEntry): number {
  const [, otherParent, , otherUses = 1] = other;
  return Math.abs(Math.log(otherUses / uses)) + (otherParent === parent ? 0 : COUSIN_DISTANCE);
}
