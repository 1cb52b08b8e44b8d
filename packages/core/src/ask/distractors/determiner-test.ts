import type { Document } from "../../document.ts";
import { isMass } from "../lexicon/mass-nouns.ts";
import { opensWithVowelSound } from "../vowel-sound.ts";
import type { Draft } from "../gaps/draft-questions.ts";
import type { Entity, Mention } from "../entities/entity.ts";

/** "an" or "the" with the space behind it is no longer than this; a longer word is no determiner. */
const DETERMINER_UNITS = 8;

/** Places of one word that English names with "the", and acronyms of such. */
const TAKES_THE =
  /^(?:Netherlands|Philippines|Bahamas|Maldives|Seychelles|Gambia|Congo|Vatican|Midlands|Highlands|Hague|Bronx|Balkans|Caribbean|Arctic|Antarctic|Mideast|Midwest|Alps|Andes|Himalayas|Pyrenees|Atlantic|Pacific|Thames|Nile|Rhine|Danube|US|U\.S|UK|UAE)$/u;

/** Returns whether an option, which may name an entity of the article, can stand behind the word before a gap. */
export type DeterminerTest = (text: string, named: Entity | undefined) => boolean;

/**
 * Returns a test of options for one gap: "a" and "an" fit consonants and vowels, as French "d’" does; "the" fits names that the
 * article writes with it, any other word those that it writes without.
 */
export function createDeterminerTest(
  { article }: Document,
  { entity, mention }: Draft,
): DeterminerTest {
  const before = article.text.slice(Math.max(0, mention.start - DETERMINER_UNITS), mention.start);
  const determiner = /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  if (determiner === "a" || determiner === "an") {
    const needsAn = opensWithVowelSound(withoutSign(mention.text));
    // Where the article has it wrong itself, no option can be right.
    if (needsAn !== (determiner === "an")) return () => false;
    // Alike in the letter too: readers who go by that should not be misled by "a university".
    const hasVowel = startsWithVowel(mention.text);
    return (text) =>
      opensWithVowelSound(withoutSign(text)) === needsAn &&
      startsWithVowel(text) === hasVowel &&
      !(/^\p{Ll}/u.test(text) && isMass(text));
  }
  if (/\p{L}['’]$/u.test(before)) {
    const hasVowel = startsWithVowel(mention.text);
    return (text) => startsWithVowel(text) === hasVowel;
  }
  const hasThe = ({ start }: Mention): boolean =>
    /\bthe\s$/iu.test(article.text.slice(Math.max(0, start - 5), start));
  // "the Germany" cannot be, as "the Caspian Sea" can.
  const needsThe = determiner === "the" && entity.type === "place" && !mention.text.includes(" ");
  return (text, named) => {
    if (needsThe && named === undefined) return TAKES_THE.test(text);
    if (named === undefined || !/^\p{Lu}/u.test(text) || determiner === "") return true;
    return determiner === "the" ? named.mentions.some(hasThe) : !named.mentions.every(hasThe);
  };
}

/** "$80" is read "eighty dollars". */
function withoutSign(text: string): string {
  return text.replace(/^[$£€]\s?/u, "");
}

function startsWithVowel(text: string): boolean {
  return /^(?:[aeiou]|8|11\b|18\b)/iu.test(text);
}
