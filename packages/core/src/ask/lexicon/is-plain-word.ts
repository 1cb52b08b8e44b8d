import { CALENDAR_WORDS } from "../entities/name-words.ts";
import type { Lexicon } from "./lexicon.ts";

/** Returns whether a single word is one of the language rather than a name: "Office", "Easter", "Fostering". */
export function isPlainWord(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase();
  if (/[^\p{L}]/u.test(word)) return false;
  return lexicon.isNoun(lower) || CALENDAR_WORDS.has(lower) || /[a-z]{3}ing$/u.test(lower);
}
