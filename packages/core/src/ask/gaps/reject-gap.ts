import { isPlural } from "../lexicon/inflect.ts";
import { isMass } from "../lexicon/mass-nouns.ts";

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

/** "the 28-year-old": the number may be asked for by itself. */
const AGE_AFTER = /^-(?:year|month|week|day)-old\b/u;

/** Returns whether a gap is a part of something: it stands next to a hyphen or a dash without space. */
export function isPart(before: string, after: string): boolean {
  if (/[-–/]$/u.test(before)) return true;
  return /^[-–/][\p{L}\p{N}]/u.test(after) && !AGE_AFTER.test(after);
}

/** Returns whether a noun's gap is filled by knowing the language, not the article: "take _____", "in _____ of". */
export function isFixed(noun: string, before: string, after: string): boolean {
  if (LIGHT_VERB.test(before) || COMMON_OWNER.test(before) || PAIR.test(before)) return true;
  const isBare = PREPOSITION.test(before) && !isPlural(noun) && !isMass(noun);
  return isBare && /^\p{Ll}/u.test(noun) && PHRASE_END.test(after);
}
