import { foldApostrophes, foldLetters, foldTypography } from "./fold.ts";

/**
 * Returns the words of a text in lower case without accents, apostrophes and punctuation.
 *
 * Letters and digits part ("F-16" and "F16" are "f", "16"), numbers keep their inner points, and signs
 * that bear meaning ($, %, +, #, &, a minus) stand alone.
 */
export function toWords(text: string): readonly string[] {
  return (
    foldApostrophes(foldLetters(foldTypography(text))).match(
      /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}]+|[\p{Sc}\p{Sm}#%&@*°^]|(?<![\p{L}\p{M}\p{N}])-(?=\p{N})/gu,
    ) ?? []
  );
}

/**
 * Returns words run together, so that hyphens and spaces do not count; two numbers side by side stay
 * apart, or 10–12 would be 1012.
 */
export function joinWords(words: readonly string[]): string {
  return words.reduce(
    (joined, word) =>
      /\p{N}$/u.test(joined) && /^\p{N}/u.test(word) ? `${joined} ${word}` : joined + word,
    "",
  );
}

/** Returns whether some words stand side by side among others. */
export function standsIn(words: readonly string[], all: readonly string[]): boolean {
  return words.length > 0 && ` ${all.join(" ")} `.includes(` ${words.join(" ")} `);
}
