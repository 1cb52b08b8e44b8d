import type { Language } from "../../language/language.ts";
import { carriesOn } from "./carries-on.ts";
import { endsBeforeSmall } from "./ends-before-small.ts";
import { isAttribution } from "./is-attribution.ts";
import type { Juncture } from "./juncture.ts";
import { beginsCapital, beginsSmall } from "./letter-case.ts";
import { partsGlued } from "./parts-glued.ts";

/** "period . . . . Next": a fourth spaced stop ends the sentence, three are an omission only. */
const LEAST_SPACED_STOPS = 4;

/** A bracket that stays open for longer than this was never closed; that of an emoticon is none. */
const OPEN_BRACKET_UNITS = 300;
const EMOTICON = /(?<=\s)[:;]-?[()]+/gu;

/** Marks that go on with the sentence when they follow a stop; a dash before who said it is one. */
const GOES_ON = /^(?:[,;:!?…/%)\]}—]|\.(?!\s))/u;

/** "3." or "b." or "IV." where a sentence would begin marks what follows. */
const MARKER = /^\s*(?:\d{1,3}|\S|[ivx]{1,4}|[IVX]{1,4})$/u;
const LONGEST_MARKER = 8;

const BULLET = /[*•⁃‣◦]/u;

const CLOSING_QUOTE = /["'”’»›“‘«‹]/u;

/**
 * Returns whether a sentence ends at a stop; false where an abbreviation, initial, ordinal, quotation or
 * bracket carries it on.
 */
export function isSentenceBreak(juncture: Juncture, language: Language): boolean {
  const { stop, bullet, next } = juncture;
  if (isWordless(juncture.after) || isMarkerOrWordless(juncture)) return false;
  if (isBracketOpen(juncture)) return false;
  if (stop.glued) return partsGlued(juncture);
  if (goesOn(juncture, language)) return false;
  if (bullet !== "") return opensItem(juncture);
  if (beginsSmall(next)) return endsBeforeSmall(juncture, language);
  if (/\s/u.test(stop.marks)) return countStops(stop.marks) >= LEAST_SPACED_STOPS;
  return stop.marks !== "." || stop.closing !== "" || !carriesOn(juncture, language);
}

/**
 * Marks alone belong to the sentence before, and are none of their own. Plain letters are looked for
 * first, because the classes of all letters and digits take a share of a millisecond to compile.
 */
function isWordless(text: string): boolean {
  return !/[A-Za-z\d]/u.test(text) && !/[\p{L}\p{N}]/u.test(text);
}

function isMarkerOrWordless({ stop, sentence }: Juncture): boolean {
  if (sentence.length > LONGEST_MARKER) return false;
  return isWordless(sentence) || (stop.marks === "." && MARKER.test(sentence));
}

/**
 * A sentence goes on with certain marks, after a comma (the stop is a lost line break), after "(...)", and
 * after a quotation with a bracket or with who spoke.
 */
function goesOn({ stop, before, after, next }: Juncture, language: Language): boolean {
  if (GOES_ON.test(after)) return true;
  if (/[([]$/u.test(before) && next !== "" && !beginsCapital(next)) return true;
  if (stop.marks === "." && /[,;]$/u.test(before)) return true;
  if (!CLOSING_QUOTE.test(stop.closing)) return false;
  return after.startsWith("(") || isAttribution(after, stop.marks, language);
}

/** A dash may come before who said it, or go on in lower case; a bullet may not. */
function opensItem({ stop, bullet, next }: Juncture): boolean {
  return BULLET.test(bullet) || !(CLOSING_QUOTE.test(stop.closing) || beginsSmall(next));
}

function countStops(marks: string): number {
  return marks.replace(/\s/gu, "").length;
}

function isBracketOpen({ sentence, stop: { closing } }: Juncture): boolean {
  const stretch = sentence.slice(-OPEN_BRACKET_UNITS) + closing;
  if (!/[(（]/u.test(stretch)) return false;
  let depth = 0;
  for (const mark of stretch.replace(EMOTICON, "")) {
    if (mark === "(" || mark === "（") depth += 1;
    else if (mark === ")" || mark === "）") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
