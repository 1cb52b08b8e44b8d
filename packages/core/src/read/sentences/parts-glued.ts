import type { Juncture } from "./juncture.ts";
import { beginsCapital, beginsSmall } from "./letter-case.ts";

/** Latin marks stand inside addresses and numbers too; those of other scripts end sentences only. */
const LATIN_MARKS = /^[!-?\u2026\u203C\u2047-\u2049]+$/u;

/** Addresses and file names hold such marks without ending anything. */
const ADDRESS = /(?:https?:|www\.|@|\/|\.(?:com|org|net|gov|edu|html?))/iu;

/** "「行く。」と言った": in Japanese a particle ties a quotation to who spoke. */
const TIED_QUOTATION = /^(?:と|って)/u;

/**
 * Returns whether a sentence ends at a stop without white space behind it: in scripts that write none,
 * and elsewhere only where a lost line break has glued two paragraphs.
 */
export function partsGlued({ stop, before, after }: Juncture): boolean {
  const { marks, closing } = stop;
  if (!LATIN_MARKS.test(marks)) return !(closing.endsWith("」") && TIED_QUOTATION.test(after));
  if (!endsWord(before) || !beginsSentence(after)) return false;
  const around = [/\S*$/u.exec(before)?.[0], marks, closing, /^\S*/u.exec(after)?.[0]];
  return !ADDRESS.test(around.join(""));
}

/** "jeudi" in "jeudi.Le": in lower case or a number, and longer than an initial; or a closing mark. */
function endsWord(before: string): boolean {
  if (/["”’»)\]]$/u.test(before)) return true;
  const [first = "", second = ""] = before.slice(-2);
  return isSmallOrDigit(first) && (isSmallOrDigit(second) || second === "%");
}

/** "Le" in "jeudi.Le", or "L’", "A ", "M. " (but not the I of will.I.am), perhaps quoted; or a bullet. */
function beginsSentence(after: string): boolean {
  const word = after.replace(/^["“«]/u, "");
  if (!beginsCapital(word)) return /^[•⁃‣◦]/u.test(word);
  return beginsSmall(word.slice(1)) || /^.(?:['’ ]|\.\s)/u.test(word);
}

function isSmallOrDigit(mark: string): boolean {
  return beginsSmall(mark) || /\d/u.test(mark);
}
