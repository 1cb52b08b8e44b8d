import { toNounKey } from "../text/plural.ts";
import { OPPOSITES } from "./opposites.ts";
import { PEOPLE } from "./people.ts";
import { PLACES } from "./places.ts";
import { REAL_WORDS } from "./real-words.ts";

function listKnownWords(): ReadonlySet<string> {
  return new Set(
    [...PLACES, ...OPPOSITES, ...PEOPLE, ...REAL_WORDS].flatMap((line) => line.split(" ")),
  );
}

let known: ReadonlySet<string> | undefined;

/**
 * Returns whether a word in lower case without accents is a well-known word or name, itself or as the
 * plural or past of one: such a word was meant, not mistyped. The lists are unpacked on the first call.
 */
export function isKnownWord(word: string): boolean {
  known ??= listKnownWords();
  const words = known;
  const stem = /^(.{3,}?)(?:ed|ing)$/u.exec(word)?.[1];
  const noun = toNounKey(word);
  const bases = stem === undefined ? [] : [stem, `${stem}e`];
  return [word, noun, word.replace(/s$/u, ""), ...bases].some((base) => words.has(base));
}
