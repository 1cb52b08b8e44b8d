import type { Language } from "../language/language.ts";
import { endsProse } from "./ends-prose.ts";
import { isSentenceBreak } from "./sentence-break.ts";

/** A stretch of a text: `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * V8's segmenter copies its input for every segment, so its time grows with the square of the text
 * (issues.chromium.org/issues/326176949). Windows of this many units keep it linear.
 */
const WINDOW_UNITS = 4000;

/** Where a window may end: after an end mark and white space; after white space if there is none. */
const WINDOW_END = /[.!?…。！？]["'”’»)\]]*\s+/gu;

/** "jeudi.Le": an end mark between a word in lower case and a capitalised one, with no space. */
const GLUED = /(?<=[\p{Ll}\p{N}][\p{Ll}\p{N}%)][.!?…]["”»]?)(?=["“«]?\p{Lu}[\p{Ll}'’ ])/gu;

/** "They waited… The door": Unicode's rules do not end a sentence at an ellipsis in one character. */
const AFTER_ELLIPSIS = /(?<=…["”»]?\s)(?=["“«]?\p{Lu})/gu;

/** "it rained. i stayed in": Unicode's rules see no end before a small letter. */
const BEFORE_SMALL_LETTER = /(?<=\p{Ll}{3}\.\s)(?=\p{Ll})/gu;

/** Addresses and file names hold such marks without ending anything. */
const ADDRESS = /(?:https?:|www\.|@|\/|\.(?:com|org|net|gov|edu|html?))/iu;

/** A marker of a list that was run together in one line: "1.", "2)", "3.)", "• 9.", "a." */
const INLINE_MARKER = /(?<=^|\s)(?:[•⁃‣◦]\s?\d{0,3}\.?|\d{1,3}[.)]{1,2}|\p{Ll}[.)])\s*(?=\p{Lu})/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Returns the sentences of one paragraph as spans without the white space around them.
 *
 * Unicode's rules (UAX #29, by `Intl.Segmenter`) propose breaks; a language's abbreviations, initials,
 * ordinals, quotations and brackets take some of them back; words glued by a lost line break and lists
 * run together add some. Time is linear in the paragraph.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const items = inlineItems(text);
  const breaks = items.length > 0 ? items : proposeBreaks(text, language.code);
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...breaks, text.length]) {
    const before = text.slice(start, end);
    if (end < text.length && before.trim() === "") continue;
    if (end < text.length && items.length === 0 && !isSentenceBreak(text, start, end, language)) {
      continue;
    }
    const span = trim(text, start, end);
    if (span.start < span.end) spans.push(span);
    start = end;
  }
  return spans;
}

/** Returns the offsets at which a sentence may end, in order, the end of the text left out. */
function proposeBreaks(text: string, locale: string): number[] {
  const breaks = new Set<number>();
  const segmenter = segmenterFor(locale);
  for (let from = 0; from < text.length;) {
    const to = windowEnd(text, from);
    for (const { index } of segmenter.segment(text.slice(from, to))) {
      if (index > 0) breaks.add(from + index);
    }
    if (to < text.length && endsProse(text.slice(from, to).trimEnd())) breaks.add(to);
    from = to;
  }
  for (const { index } of text.matchAll(GLUED)) {
    if (!ADDRESS.test(wordAround(text, index))) breaks.add(index);
  }
  for (const { index } of text.matchAll(AFTER_ELLIPSIS)) breaks.add(index);
  for (const { index } of text.matchAll(BEFORE_SMALL_LETTER)) breaks.add(index);
  return [...breaks].toSorted((a, b) => a - b);
}

function windowEnd(text: string, from: number): number {
  const limit = from + WINDOW_UNITS;
  if (limit >= text.length) return text.length;
  const window = text.slice(from, limit);
  const last = [...window.matchAll(WINDOW_END)].at(-1);
  if (last !== undefined) return from + last.index + last[0].length;
  const space = window.lastIndexOf(" ");
  return space > 0 ? from + space + 1 : limit;
}

function wordAround(text: string, at: number): string {
  const before = /\S{0,60}$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? "";
  const after = /^\S{0,60}/u.exec(text.slice(at, at + 60))?.[0] ?? "";
  return before + after;
}

/** Returns the offsets of a list's later markers, when a paragraph is one list with ascending markers. */
function inlineItems(text: string): number[] {
  if (!/^\s*(?:[•⁃‣◦]|\d{1,3}[.)]|\p{Ll}[.)])/u.test(text)) return [];
  const markers = [...text.matchAll(INLINE_MARKER)];
  if (markers.length < 2 || text.slice(0, markers[0]?.index ?? 1).trim() !== "") return [];
  const ranks = markers.map((marker) => rank(marker[0]));
  const first = ranks[0] ?? 0;
  const ascending = ranks.every((value, at) => value === first + at || Number.isNaN(value));
  return ascending ? markers.slice(1).map((marker) => marker.index) : [];
}

function rank(marker: string): number {
  const digits = /\d+/u.exec(marker)?.[0];
  if (digits !== undefined) return Number(digits);
  const letter = /\p{Ll}/u.exec(marker)?.[0];
  return letter === undefined ? Number.NaN : (letter.codePointAt(0) ?? 0);
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

function segmenterFor(code: string): Intl.Segmenter {
  const locale = code === "und" ? "en" : code;
  let segmenter = segmenters.get(locale);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}
