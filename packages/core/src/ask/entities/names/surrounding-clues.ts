import type { Document } from "../../../document.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { NameRun } from "../find-names.ts";
import { isHead, ORGANISATION_HEADS } from "../name-words.ts";
import type { Clue } from "./votes.ts";

/** A name with the document it stands in, for the clues around it. */
export interface SurroundingEvidence {
  readonly name: NameRun;
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly words: readonly string[];
}

/** Words that stand before places and seldom before people. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in at near from across outside inside around throughout toward towards into through en à dans vers nach aus bei".split(
    " ",
  ),
);

/** "Stacy Peterson, 23, …" and "Farrukh Sadriev, who …" are people. */
const APPOSITION = /^,?\s(?:\d{1,2},|who\b)/u;
const APPOSITION_UNITS = 8;

/** ", Nevada," and ", New South Wales." */
const PLACE_AFTER = /^,\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})[,.;)]/u;
const PLACE_UNITS = 40;

/** Returns what the clues around a name are read from. */
export function readSurroundings(
  name: NameRun,
  document: Document,
  lexicon: Lexicon,
): SurroundingEvidence {
  return { name, document, lexicon, words: name.text.split(/\s+/u) };
}

/** The clues in the words before and after a name. */
export const SURROUNDING_CLUES: readonly Clue<SurroundingEvidence>[] = [
  { type: "person", weight: 0.6, holds: looksLikeFullName },
  {
    type: "person",
    weight: 2,
    holds: ({ name: { end }, document: { article } }) =>
      APPOSITION.test(article.text.slice(end, end + APPOSITION_UNITS)),
  },
  {
    type: "person",
    weight: 1.5,
    // Whoever somebody "told" may be a newspaper.
    holds: ({ name: { before, after }, document: { language } }) =>
      language.speechVerbs.has(after) || (language.speechVerbs.has(before) && !isTold(before)),
  },
  // "the party Awami Rising".
  {
    type: "organisation",
    weight: 3,
    holds: ({ name }) => ORGANISATION_HEADS.has(name.before),
  },
  {
    type: "place",
    weight: 1,
    holds: ({ name, words }) => words.length === 1 && PLACE_PREPOSITIONS.has(name.before),
  },
  {
    type: "place",
    weight: 0.5,
    holds: ({ name, words }) => words.length > 1 && PLACE_PREPOSITIONS.has(name.before),
  },
  { type: "place", weight: 3, holds: liesInPlace },
  // "the Taliban".
  {
    type: "organisation",
    weight: 0.5,
    holds: ({ name }) => name.before === "the" && !name.text.includes(" "),
  },
];

/** "Henderson, Nevada, police": a name with a known place after a comma is a town there. */
function liesInPlace({
  name: { end },
  document: { article },
  lexicon,
}: SurroundingEvidence): boolean {
  const place = PLACE_AFTER.exec(article.text.slice(end, end + PLACE_UNITS))?.[1];
  return place !== undefined && lexicon.isPlace(place);
}

function isTold(verb: string): boolean {
  return /^(?:tell|told)/u.test(verb);
}

/** German writes every noun with a capital, so two in a row are nobody's name by that alone. */
function looksLikeFullName({ name, words, document }: SurroundingEvidence): boolean {
  const full = words.length === 2 || words.length === 3;
  if (!full || name.before === "the" || document.language.code === "de") return false;
  return !words.some((word) => isHead(word.toLowerCase()));
}
