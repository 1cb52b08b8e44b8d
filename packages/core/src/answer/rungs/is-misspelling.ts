import type { Comparison } from "../comparison.ts";
import { isKnownWord } from "../look-alikes/is-known-word.ts";
import { isSibling } from "../look-alikes/is-sibling.ts";
import { isListedName } from "../names/is-same-name.ts";
import { toNounKey } from "../text/plural.ts";
import { slipsAllowed, typoDistance } from "../text/typo.ts";

/** What turns a place into its people: "Iraqi", "American", "Lebanese"; a doubled letter does not. */
const DEMONYM = /(?:[^i]i|[^n]n|an|ian|ese|ish)$/u;

/**
 * Returns whether a typed word is an expected one misspelt, both in lower case without accents: a slip
 * or two apart, and no word in its own right. Typing "Iran" for "Iraq" is one letter off and wrong.
 *
 * Turned down is a word that stands in the sentence, its context or the stem, a well-known word or name,
 * one that differs by an opposite beginning or ending, a place's people, and a word as close to another
 * word near the gap as to the expected one.
 */
export function isMisspelling(typed: string, expected: string, comparison: Comparison): boolean {
  const slips = slipsAllowed(typed, expected);
  const distance = typoDistance(typed, expected, slips);
  if (distance === 0 || distance > slips) return false;
  const { nearbyWords, question } = comparison;
  const isWord = [typed, toNounKey(typed)].some((word) => nearbyWords.has(word));
  if (isWord || isKnownWord(typed) || isListedName(typed)) return false;
  if (question.gap.type !== "person" && isSibling(typed, expected)) return false;
  if (question.gap.type === "place" && isDemonym(typed, expected)) return false;
  return !isCloserToAnother(typed, expected, distance, nearbyWords);
}

function isDemonym(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.startsWith(shorter) && DEMONYM.test(longer);
}

function isCloserToAnother(
  typed: string,
  expected: string,
  distance: number,
  words: ReadonlySet<string>,
): boolean {
  for (const word of words) {
    // "Iraqi" beside "Iraq" is its kin, not a rival.
    const isKin = word.startsWith(expected) || expected.startsWith(word);
    if (isKin || slipsAllowed(typed, word) === 0) continue;
    if (typoDistance(typed, word, distance) <= distance) return true;
  }
  return false;
}
