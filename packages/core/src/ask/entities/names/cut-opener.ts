import type { Token } from "../../../document.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { TaggedWord } from "../tag-words.ts";
import { isHead } from "../name-words.ts";
import { isOpening, normAt } from "./name-tokens.ts";

/** What a word is tagged that is no part of a name, unless a name's word is tagged so too. */
const COMMON_TAGS = ["Verb", "Preposition", "Adverb", "Conjunction", "Determiner", "Pronoun"];
const NAME_TAGS = ["FirstName", "LastName", "Person", "Place", "Organization"];

/** Behind a word for people stands a first and a last name: "Witness Scott Herkes". */
const FULL_NAME = 2;

/**
 * Returns a name, as indexes of tokens, without the word that only opens its sentence ("Despite Vasilyev",
 * "Watch Shazia") and without what the person is ("Witness Scott Herkes"); "The" is never a name's own.
 */
export function cutOpener(
  tokens: readonly Token[],
  part: readonly number[],
  tagged: readonly TaggedWord[],
  lexicon: Lexicon,
): readonly number[] {
  const [at = -1, ...rest] = part;
  const first = tokens[at];
  if (first === undefined || rest.length === 0) return part;
  if (first.norm === "the") return rest;
  const tags = tagged.find(({ start, end }) => start <= first.start && end >= first.end)?.tags;
  if (tags === undefined || NAME_TAGS.some((tag) => tags.has(tag))) return part;
  const opens = isOpening(tokens, at) && COMMON_TAGS.some((tag) => tags.has(tag));
  return opens || (lexicon.isPersonNoun(first.norm) && isFullName(tokens, rest)) ? rest : part;
}

function isFullName(tokens: readonly Token[], rest: readonly number[]): boolean {
  return rest.length >= FULL_NAME && !isHead(normAt(tokens, rest.at(-1)));
}
