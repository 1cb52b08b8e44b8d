import type { SourceBlock } from "@precis/core";

/** The commonest words of English (Brown corpus, ranks 1 to 12), which make a quarter of any English text. */
const ENGLISH = /^(?:the|of|and|to|a|in|that|is|was|he|for|it)$/u;

/** The least share of these words in an English text of some length. */
const ENGLISH_SHARE = 0.1;

/** Shorter texts have too few words to tell; the page is believed. */
const LEAST_WORDS = 40;

const SAMPLE_WORDS = 1000;

const SAMPLE_UNITS = 10_000;

/**
 * Returns the language a page declares, or `null` where its text says otherwise. Only English is in
 * doubt: it stands in countless templates whose pages are written in another language.
 */
export function confirmLanguage(
  declared: string | null,
  blocks: readonly SourceBlock[],
): string | null {
  if (declared !== "en") return declared;
  const words = blocks
    .flatMap(
      (block) =>
        block.text
          .slice(0, SAMPLE_UNITS)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    )
    .slice(0, SAMPLE_WORDS);
  if (words.length < LEAST_WORDS) return isLatin(blocks) ? declared : null;
  const english = words.filter((word) => ENGLISH.test(word)).length;
  return english >= words.length * ENGLISH_SHARE ? declared : null;
}

/** Returns whether the text is written in the letters of English, accents aside. */
function isLatin(blocks: readonly SourceBlock[]): boolean {
  return blocks.every((block) => !/[^\P{L}\p{Script=Latin}]/u.test(block.text));
}
