import type { Entity } from "../entities/entity.ts";
import { COMPASS_WORDS } from "../entities/name-words.ts";
import { isPlural, pluralise } from "../lexicon/inflect.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** Neighbours out of WordNet that are looked at; further ones are further from the answer. */
const MOST_NEIGHBOURS = 12;

/**
 * Returns words of a term's field, in its number: neighbouring peoples beside a people, nouns beside a
 * noun, and beside a phrase the same noun with another thing before it ("kidney donor", "liver donor").
 */
export function fieldOf(term: string, lexicon: Lexicon): readonly string[] {
  if (lexicon.isDemonym(term)) return lexicon.demonymsLike(term);
  if (!/^\p{Ll}/u.test(term)) return [];
  const [first = "", ...rest] = term.split(" ");
  if (rest.length === 0) return lexicon.fieldOf(term);
  // There is a deputy leader, but no treasurer leader.
  if (!lexicon.isConcrete(first) || lexicon.isPersonNoun(first)) return [];
  return lexicon.fieldOf(first).map((other) => [other, ...rest].join(" "));
}

/**
 * Returns names and nouns of the same kind that the article need not name, the nearest or best known first.
 * `answer` is one form of the name.
 */
export function neighboursOf(
  { type, name }: Pick<Entity, "type" | "name">,
  answer: string,
  lexicon: Lexicon,
): readonly string[] {
  switch (type) {
    case "person":
      return lexicon.peopleLike(answer, name);
    case "place":
    case "organisation":
      return namesLike(answer, lexicon);
    case "term":
      return /^\p{Ll}/u.test(answer) ? nounsLike(answer, lexicon) : namesLike(answer, lexicon);
    case "number":
    case "date":
      return [];
  }
}

/** Kinds of place whose names bodies bear. */
const MOVABLE = ["city", "country", "state", "continent"];

/** Returns known names of the same kind, or else the name with another place in it: "Leeds Crown Court". */
function namesLike(answer: string, lexicon: Lexicon): readonly string[] {
  const known = [
    ...lexicon.placesLike(answer).slice(0, MOST_NEIGHBOURS),
    ...lexicon.bodiesLike(answer),
  ];
  return known.length > 0 ? known : moveName(answer, lexicon);
}

/** Returns a name of several words with the place or people it begins or ends with changed for a neighbour. */
function moveName(name: string, lexicon: Lexicon): string[] {
  const words = name.split(" ");
  // Two bodies, of which only one would move.
  if (words.includes("and")) return [];
  for (let length = words.length - 1; length > 0; length -= 1) {
    const first = words.slice(0, length).join(" ");
    const last = words.slice(-length).join(" ");
    const others = placesOrPeoplesLike(first, lexicon);
    if (others.length > 0)
      return others.map((other) => other + name.slice(first.length)).filter(isSaidOnce);
    const ends = placesOrPeoplesLike(last, lexicon);
    if (ends.length > 0)
      return ends.map((other) => name.slice(0, -last.length) + other).filter(isSaidOnce);
  }
  return [];
}

/** "Leeward Islands Islands" is no name. */
function isSaidOnce(name: string): boolean {
  const words = name.split(" ");
  return new Set(words).size === words.length;
}

function placesOrPeoplesLike(name: string, lexicon: Lexicon): readonly string[] {
  // "Canada Supreme Court" beside "US Supreme Court" would be no way to put it; nor is "Midlands Lincolnshire".
  if (/^\p{Lu}+$/u.test(name) || COMPASS_WORDS.has(name.toLowerCase())) return [];
  if (lexicon.isDemonym(name)) return lexicon.demonymsLike(name);
  // Quarters and islands lend their names to little.
  const kinds = lexicon.placeKinds(name);
  if (!MOVABLE.some((kind) => kinds.has(kind))) return [];
  return lexicon.placesLike(name).slice(0, MOST_NEIGHBOURS);
}

function nounsLike(answer: string, lexicon: Lexicon): string[] {
  if (!/^\p{Ll}+$/u.test(answer)) return [];
  const nouns = lexicon.nounsLike(answer).slice(0, MOST_NEIGHBOURS);
  if (!isPlural(answer)) return nouns;
  // "Quarters" have no plural.
  return nouns.filter((noun) => !isPlural(noun)).map(pluralise);
}
