import type { GapType } from "../../quiz.ts";
import { isHead, PERSON_TITLES } from "../entities/name-words.ts";
import { isPlural } from "../lexicon/inflect.ts";
import { isMass } from "../lexicon/mass-nouns.ts";
import { AGE_AFTER } from "./gap-kind.ts";

/** Light verbs with nothing between them and a noun: the two are one phrase. */
const LIGHT_VERB =
  /\b(?:take|takes|took|taken|taking|make|makes|made|making|give|gives|gave|giving|pay|pays|paid|paying|keep|keeps|kept|put|puts|set|sets|have|has|had|do|does|did|lose|loses|lost|catch|catches|caught|hold|holds|held)\s$/iu;

/** "in error", "on behalf", "under fire": a preposition with a bare noun. */
const PREPOSITION = /\b(?:in|on|at|by|under|behind|off|into|out of|without)\s$/iu;

/** What stands behind a noun that is a phrase with the preposition before it: a mark, or another preposition. */
const PHRASE_END =
  /^(?:[\s]*[.,;:!?)"”’]|\s(?:of|to|with|for|from|in|on|at|by|after|before|and|but|when|that)\b)/u;

/** "at arm's _____", "a stone's _____", "last year's _____": the language says what such nouns own. */
const COMMON_OWNER = /\b(?:at|in|for|on|by|to|of|a|an|last|next|this|one) \p{Ll}+['’]s\s$/u;

/** Pairs are said in one breath: "life and _____", "pros and _____". */
const PAIR = /\b(?:life|pros|law|trial|time|ups|hand|day|body|food) (?:and|or) $/u;

/** A verb is taken for a noun there: "expected to mentor a player", "will parade"; and behind a plural, "Russians ship". */
const VERB_PLACE =
  /\b(?:to|not|will|would|can|could|shall|should|may|might|must|cannot|(?:did|does|do|wo|would|could|ca)n['’]t|I|you|he|she|we|they|who)\s$/iu;

/** Words that look like plurals and stand before nouns. */
const NO_PLURALS: ReadonlySet<string> = new Set("as does has its less plus was".split(" "));

/** "a robust defence": an article that a mass noun does without. */
const COUNTED = /\b(?:an?|another|each|every|one)(?:\s[\p{Ll}-]+){1,2}\s$/u;

/** "Princess of Wales", "Proceedings of the National Academy": a name goes on over "of". */
const NAME_OF = /(\p{Lu}[\p{L}'’]*) of (?:the )?$/u;
const OF_NAME = /^ of (?:the )?\p{Lu}/u;

/** Returns whether a gap is a part of something: it stands next to a hyphen or a dash without space. */
export function isPart(before: string, after: string): boolean {
  if (/[-–/]$/u.test(before)) return true;
  return /^[-–/][\p{L}\p{N}]/u.test(after) && !AGE_AFTER.test(after);
}

/** "Euro _____", "_____ 90": a year behind what opens no sentence, and a number behind a name. */
const NUMBERED_BEFORE = /\p{L}[^.!?]*\s(?!(?:In|By|Since|Until|From|During)\s)\p{Lu}\p{L}+\s$/u;
const NUMBER_AFTER = /^\s\d/u;

/** Returns whether a gap is a part of a name with a number in it: a tournament and its year, a model. */
export function isNumbered(type: GapType, before: string, after: string): boolean {
  if (type === "date") return NUMBERED_BEFORE.test(before);
  return /^(?:place|person|organisation)$/u.test(type) && NUMBER_AFTER.test(after);
}

/**
 * Returns whether a name's gap is a part of a longer name, as a body's name that goes on or the place in a
 * title; or all that brackets hold: "MIAMI (_____) --".
 */
export function isPartOfName(type: GapType, before: string, after: string): boolean {
  if (before.endsWith("(") && after.startsWith(")")) return true;
  const holder = NAME_OF.exec(before)?.[1]?.toLowerCase();
  if (holder !== undefined && (PERSON_TITLES.has(holder) || isHead(holder))) return true;
  return type !== "person" && type !== "place" && OF_NAME.test(after);
}

/** Returns whether a noun's gap is filled by knowing the language, not the article: "take _____", "in _____ of". */
export function isFixed(noun: string, before: string, after: string): boolean {
  if (isMisread(noun, before) || isInTitle(before)) return true;
  if (LIGHT_VERB.test(before) || COMMON_OWNER.test(before) || PAIR.test(before)) return true;
  const isBare = PREPOSITION.test(before) && !isPlural(noun) && !isMass(noun);
  return isBare && /^\p{Ll}/u.test(noun) && PHRASE_END.test(after);
}

/** "foreign minister", "chief executive", but "a former minister". */
function isInTitle(before: string): boolean {
  const word = /(\p{Ll}+)\s$/u.exec(before)?.[1] ?? "";
  return PERSON_TITLES.has(word) && word !== "former";
}

/** A verb, or a noun in another sense than that of the nouns it would stand among. */
function isMisread(noun: string, before: string): boolean {
  const last = /(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  const isVerb = VERB_PLACE.test(before) || (isPlural(last) && !NO_PLURALS.has(last));
  return (isVerb && !isPlural(noun) && !isMass(noun)) || (COUNTED.test(before) && isMass(noun));
}
