import { toWords } from "../../answer/text/words.ts";
import type { Language } from "../../language/language.ts";

/** A longer text, in UTF-16 units, is no name and has no other one; comparing it as one could take long. */
export const LONGEST_NAME = 500;

/** A name in running text. */
export interface ShownName {
  readonly name: string;
  /** Its words in lower case without accents. */
  readonly words: readonly string[];
}

/** Capitalised words side by side, with the little words that names have inside. */
const NAME =
  /\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:(?: (?:of|the|and|for|de|la|al|bin|van|von))* \p{Lu}[\p{L}\p{M}\p{N}.'’-]*)*/gu;

/**
 * Returns what could be names in a text, for comparing with names that are known. "An" of "An EU ship" is
 * left out: a stop word has its capital from where it stands.
 */
export function findNames(text: string, { stopWords }: Language): readonly ShownName[] {
  return (text.match(NAME) ?? []).map((run) => {
    const [first = "", ...others] = run.split(" ");
    const isOpener = others.length > 0 && stopWords.has(first.toLowerCase());
    const name = isOpener ? others.join(" ") : run;
    return { name, words: toWords(name) };
  });
}
