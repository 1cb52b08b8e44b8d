import { tokeniseNumbers } from "../numbers/number-tokens.ts";
import { readUnit, type Unit } from "../numbers/read-unit.ts";
import { clean } from "../text/clean.ts";
import { toWords } from "../text/words.ts";

/** Marks the gap in a stem. */
const GAP = "_____";

/** As many words beside the gap may belong to a response: "miles per hour", "Prime Minister". */
const MOST_WORDS = 4;

/** More of a stem than this is not looked at. */
const LONGEST_SIDE = 200;

/** Returns whether the stem writes a unit right before or after the gap: "_____ km", "$_____". */
export function isBesideGap(unit: Unit, stem: string): boolean {
  const [before = "", after = ""] = stem.split(GAP);
  const [left, right] = [
    toTexts(before.slice(-LONGEST_SIDE)),
    toTexts(after.slice(0, LONGEST_SIDE)),
  ];
  for (let length = 1; length <= MOST_WORDS; length += 1) {
    if (length <= left.length && isSameUnit(unit, readUnit(left.slice(-length)))) return true;
    if (length <= right.length && isSameUnit(unit, readUnit(right.slice(0, length)))) return true;
  }
  return false;
}

function toTexts(side: string): readonly string[] {
  return tokeniseNumbers(side)
    .map(({ text }) => text)
    .filter((text) => text !== "-");
}

function isSameUnit(one: Unit, other: Unit | null): boolean {
  if (other === null) return false;
  if (one.words.join(" ") === other.words.join(" ")) return true;
  return one.meanings.some((meaning) =>
    other.meanings.some(
      ({ base, size }) =>
        base === meaning.base &&
        size.top === meaning.size.top &&
        size.bottom === meaning.size.bottom,
    ),
  );
}

/** Words, with the marks that can stand inside them, and single signs. */
const PIECE = /[\p{L}\p{M}\p{N}]+(?:[.,:/'’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * Returns a response without the words that it repeats from beside the gap ("Indus River" where the stem
 * reads "the _____ River"), or `null` where it repeats none or is nothing else.
 */
export function withoutRepeated(response: string, stem: string): string | null {
  const [before = "", after = ""] = stem.split(GAP);
  const left = toWords(clean(before.slice(-LONGEST_SIDE)));
  const right = toWords(clean(after.slice(0, LONGEST_SIDE)));
  const pieces = [...response.matchAll(PIECE)];
  const from = countRepeated(pieces.length, (length) => {
    const words = pieces.slice(0, length).flatMap(([piece]) => toWords(piece));
    return [words, left.slice(-words.length)];
  });
  const to = countRepeated(pieces.length - from, (length) => {
    const words = pieces.slice(-length).flatMap(([piece]) => toWords(piece));
    return [words, right.slice(0, words.length)];
  });
  const [first, last] = [pieces[from], pieces[pieces.length - to - 1]];
  if (from + to === 0 || first === undefined || last === undefined) return null;
  return response.slice(first.index, last.index + last[0].length);
}

/** Returns how many pieces at one end repeat the stem, the most first; one piece at least is left. */
function countRepeated(
  pieces: number,
  pairAt: (length: number) => readonly [typed: readonly string[], written: readonly string[]],
): number {
  for (let length = Math.min(MOST_WORDS, pieces - 1); length > 0; length -= 1) {
    const [typed, written] = pairAt(length);
    if (typed.length > 0 && typed.join(" ") === written.join(" ")) return length;
  }
  return 0;
}
