import { standsIn, toWords } from "../text/words.ts";

/** Little words that initials may pass over. */
const PASSED_OVER = new Set(["and", "the", "of", "for", "in", "on", "to", "at", "&"]);

/** With two letters an abbreviation may stand for too many things: SA, NZ and AU go by the table alone. */
const FEWEST_INITIALS = 3;

/**
 * Returns whether a short form in capitals is made of the initials of a name of three words or more, with
 * the little words or without: "ISI" for "Inter-Services Intelligence", "RSPB".
 */
export function isAcronymOf(short: string, long: string): boolean {
  // In small letters initials may spell a word: "Cats and tigers" is no cat.
  if (short !== short.toUpperCase()) return false;
  const letters = toWords(short).join("");
  const words = toWords(long);
  if (!/^\p{L}+$/u.test(letters)) return false;
  if (letters.length < FEWEST_INITIALS || words.length < FEWEST_INITIALS) return false;
  const told = words.filter((word) => !PASSED_OVER.has(word));
  return letters === joinInitials(words) || letters === joinInitials(told);
}

/**
 * Returns whether a long form spells out an abbreviation. Initials alone do not prove it (ISI is also the
 * Indian Statistical Institute), so it must also stand in the text near the gap.
 */
export function isExpansionOf(long: string, short: string, nearby: string): boolean {
  return isAcronymOf(short, long) && standsIn(toWords(long), toWords(nearby));
}

function joinInitials(words: readonly string[]): string {
  return words.map(([first]) => first).join("");
}
