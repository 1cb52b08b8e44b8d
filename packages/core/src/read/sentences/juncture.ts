import type { Stop } from "./find-stops.ts";

/** A stop with what stands on both sides of it: all that is known where a sentence may end. */
export interface Juncture {
  readonly stop: Stop;
  /** The sentence so far, up to the marks. */
  readonly sentence: string;
  /** Its last stretch: no rule about the words before a stop looks further back. */
  readonly before: string;
  /** The last word before the marks, behind any opening marks; "" where a mark stands there. */
  readonly word: string;
  /** The stretch after the stop that rules look at. */
  readonly after: string;
  /** The bullet or dash that opens it. */
  readonly bullet: string;
  /** The quotes, brackets and signs that open it, behind a bullet. */
  readonly opening: string;
  /** Its first word; "" where another mark stands there. */
  readonly next: string;
}

/** How far back and ahead of a stop its rules look, in UTF-16 units. */
const REACH = 80;

/** What stands right before a word: white space or an opening mark. */
const BEFORE_WORD = /[\s(["'“‘«„]/u;

/**
 * Bullets, then what opens, then a word. A word is told by the marks that it does not hold, because the
 * classes of all letters and digits take a share of a millisecond to compile.
 */
const HEAD =
  /^((?:[-–*•⁃‣◦]+\s*)?)((?:\.\s+){0,3}["'“‘«»„‚‹›([`¿¡]*\s?[$£€¥#@]?)([^\s!-&(-/:-@[-`{-~¡-¿\u2000-\u2018\u201A-\u206F\u3000-\u303F]*)/u;

/** Returns what stands around a stop of a sentence that begins at `from`. */
export function readJuncture(text: string, from: number, stop: Stop): Juncture {
  const sentence = text.slice(from, stop.start);
  const before = sentence.slice(-REACH).trimEnd();
  const after = text.slice(stop.next, stop.next + REACH);
  const [, bullet = "", opening = "", next = ""] = HEAD.exec(after) ?? [];
  const word = lastWord(before);
  return { stop, sentence, before, word, after, bullet, opening, next };
}

/** Looks from the end: a pattern would be tried at each of the units before, and run to the end from most. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !BEFORE_WORD.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}
