import type { Document } from "../../document.ts";
import type { Draft } from "../draft-questions.ts";
import type { Entity, Mention } from "../entities/entity.ts";

/** "an" or "the" with the space behind it is no longer than this; a longer word is no determiner. */
const DETERMINER_UNITS = 8;

/** Returns whether an option, which may name an entity of the article, can stand behind the word before a gap. */
export type DeterminerTest = (text: string, named: Entity | undefined) => boolean;

/**
 * Returns a test of options for one gap: "a" and "an" fit consonants and vowels, as French "d’" does; "the" fits names that the
 * article writes with it, any other word those that it writes without.
 */
export function createDeterminerTest({ article }: Document, { mention }: Draft): DeterminerTest {
  const before = article.text.slice(Math.max(0, mention.start - DETERMINER_UNITS), mention.start);
  const determiner = /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  if (determiner === "a" || determiner === "an") {
    const isVowel = startsWithVowel(mention.text);
    return (text) => startsWithVowel(text) === isVowel;
  }
  if (/\p{L}['’]$/u.test(before)) {
    const isVowel = startsWithVowel(mention.text);
    return (text) => startsWithVowel(text) === isVowel;
  }
  const hasThe = ({ start }: Mention): boolean =>
    /\bthe\s$/iu.test(article.text.slice(Math.max(0, start - 5), start));
  return (text, named) => {
    if (named === undefined || !/^\p{Lu}/u.test(text) || determiner === "") return true;
    return determiner === "the" ? named.mentions.some(hasThe) : !named.mentions.every(hasThe);
  };
}

function startsWithVowel(text: string): boolean {
  return /^(?:[aeiou]|8|11\b|18\b)/iu.test(text);
}
