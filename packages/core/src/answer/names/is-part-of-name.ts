import { isRoman } from "../numbers/number-key.ts";

/**
 * Returns whether some words are a shorter way to name a person: the family name with or without some
 * of the names before it ("Bajwa" or "Qamar Bajwa" for "Qamar Javed Bajwa"), never a given name alone.
 * The family name is taken to stand last; where it stands first the article's own short form is an alias.
 */
export function isPartOfName(short: readonly string[], full: readonly string[]): boolean {
  const family = full.at(-1) ?? "";
  // "Un" and "II" tell nobody apart.
  if (family.length < 3 || isRoman(family)) return false;
  if (short.length >= full.length || short.at(-1) !== family) return false;
  let at = 0;
  for (const word of full) if (word === short[at]) at += 1;
  return at === short.length;
}

/** Full names that are no short form of a longer one: the shorter name is another person's. */
const NAMESAKES = new Set(["george bush", "john adams", "samuel johnson", "martin luther"]);

/** Returns whether a name is also that of somebody else whose longer name contains it. */
export function isNamesake(words: readonly string[]): boolean {
  return NAMESAKES.has(words.join(" "));
}
