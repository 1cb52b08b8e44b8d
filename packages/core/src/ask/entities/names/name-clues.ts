import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { NameRun } from "../find-names.ts";
import {
  CLUB_OPENERS,
  COMPASS_WORDS,
  ORGANISATION_HEADS,
  PERSON_PARTICLES,
  PLACE_HEADS,
} from "../name-words.ts";
import type { Clue } from "./votes.ts";

/** A name taken apart, for the clues in its own words. */
export interface NameEvidence {
  readonly name: NameRun;
  readonly lexicon: Lexicon;
  /** In lower case, parts of compounds apart. */
  readonly words: readonly string[];
  readonly first: string;
  readonly last: string;
}

/** Returns what the clues in a name's own words are read from. */
export function readName(name: NameRun, lexicon: Lexicon): NameEvidence {
  const words = name.text.toLowerCase().split(/[\s-]+/u);
  return { name, lexicon, words, first: words[0] ?? "", last: words.at(-1) ?? "" };
}

/** The clues in a name's own words and titles. */
export const NAME_CLUES: readonly Clue<NameEvidence>[] = [
  { type: "person", weight: 8, holds: ({ name }) => name.title !== "" },
  {
    type: "organisation",
    weight: 5,
    holds: ({ words, last }) => words.length > 1 && ORGANISATION_HEADS.has(last),
  },
  {
    type: "organisation",
    weight: 5,
    holds: ({ words, first }) => words.length > 2 && ORGANISATION_HEADS.has(first),
  },
  // "Lake Victoria", "Zeravshan River", but not "River Trust".
  {
    type: "place",
    weight: 4,
    holds: ({ words, first, last }) =>
      words.length > 1 &&
      !ORGANISATION_HEADS.has(last) &&
      (PLACE_HEADS.has(last) || PLACE_HEADS.has(first)),
  },
  {
    type: "organisation",
    weight: 3,
    holds: ({ words, first }) => words.length > 1 && CLUB_OPENERS.has(first),
  },
  // "South Tyneside".
  {
    type: "place",
    weight: 2,
    holds: ({ words, first, last }) =>
      words.length === 2 && COMPASS_WORDS.has(first) && !ORGANISATION_HEADS.has(last),
  },
  // "Royal Society of Chemistry".
  {
    type: "organisation",
    weight: 5,
    holds: ({ words }) =>
      words.includes("of") && words.some((word) => ORGANISATION_HEADS.has(word)),
  },
  { type: "organisation", weight: 4, holds: ({ name, lexicon }) => lexicon.isBody(name.text) },
  { type: "place", weight: 5, holds: ({ name, lexicon }) => lexicon.isPlace(name.text) },
  // "Human Rights", "Israeli Jews": words of the language make no person's name by themselves.
  {
    type: "person",
    weight: -3,
    holds: ({ name, lexicon, words }) =>
      name.title === "" &&
      words.length > 1 &&
      words.some((word) => lexicon.isNoun(word) || lexicon.isPeople(word)),
  },
  // "Lifehouse Spa", "Top Model": a word that is in the dictionary, if only as somebody's surname too.
  {
    type: "person",
    weight: -0.5,
    holds: ({ words, lexicon }) =>
      words.length > 1 &&
      words.some((word) => lexicon.isListed(word)) &&
      !words.some((word) => lexicon.isNoun(word)),
  },
  // "Stevenage MPs", "VIDEO Scroll", but "JJ Binks".
  {
    type: "person",
    weight: -2,
    holds: ({ name }) =>
      name.text.includes(" ") && /(?:^|\s)\p{Lu}{3,}(?:\s|$)|\p{Lu}{2,}s$/u.test(name.text),
  },
  // Acronyms, with or without stops.
  {
    type: "organisation",
    weight: 1.5,
    holds: ({ name }) => /^(?:\p{Lu}\.?){2,6}$/u.test(name.text.replaceAll("-", "")),
  },
  {
    type: "person",
    weight: 1,
    holds: ({ words }) => words.slice(1, -1).some((word) => PERSON_PARTICLES.has(word)),
  },
];
