import type { Language } from "../language/language.ts";
import { findInlineItems } from "./sentences/find-inline-items.ts";
import { findStops } from "./sentences/find-stops.ts";
import { readJuncture } from "./sentences/juncture.ts";
import { isSentenceBreak } from "./sentences/sentence-break.ts";

/** A stretch of a text: `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the sentences of one paragraph as spans without the white space around them.
 *
 * A sentence ends at a stop unless a rule carries it on: a language's abbreviations, initials, ordinals,
 * quotations, brackets, a small letter behind it. Lists run together part at their markers. The stops
 * are those of all scripts, so a language without word lists is split too. Time is linear in the paragraph.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const items = findInlineItems(text);
  const breaks = items.length > 0 ? items : findBreaks(text, language);
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...breaks, text.length]) {
    const span = trim(text, start, end);
    if (span.start < span.end) spans.push(span);
    start = end;
  }
  return spans;
}

/** Returns the offsets at which a sentence begins, in order, without the first. */
function findBreaks(text: string, language: Language): number[] {
  const breaks: number[] = [];
  let from = 0;
  for (const stop of findStops(text)) {
    if (isSentenceBreak(readJuncture(text, from, stop), language)) {
      breaks.push(stop.next);
      from = stop.next;
    }
  }
  return breaks;
}

function trim(text: string, start: number, end: number): Span {
  const sentence = text.slice(start, end);
  const from = start + sentence.length - sentence.trimStart().length;
  return { start: from, end: Math.max(from, start + sentence.trimEnd().length) };
}
