import type { Document } from "../../document.ts";
import type { Quantity } from "./entity.ts";
import { DATES, YEAR } from "./quantities/date-patterns.ts";
import { NUMBER_WORDS, parseQuantity } from "./quantities/parse-quantity.ts";

/** A number or date in a sentence; positions are offsets into `article.text`. */
export interface QuantityRun {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: "number" | "date";
  /** Absent on dates that are not a lone year. */
  readonly quantity?: Quantity;
}

const DIGITS = "\\d{1,3}(?:[,\\u00A0\\u202F]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const SCALE = "(?:hundred|thousand|million|billion|trillion)";

/** Money, percentages and numbers in digits, with a scale ("2.4 billion") but without their unit. */
const NUMBER = new RegExp(
  `(?:[$£€]\\s?)(?:${DIGITS})(?:\\s?(?:m|bn|${SCALE}))?\\b|(?<![\\p{L}\\p{N}.,:/$£€-])(?:${DIGITS})(?:%|\\s(?:percent|per cent|${SCALE})\\b)?(?![\\p{L}\\p{N}:/]|[.,]\\d|[-–]\\d|\\s?h\\b|\\s?[ap]\\.?m\\b|\\s(?:heures|Uhr|o'clock)\\b)`,
  "gu",
);

/** "one" is more often a pronoun. */
const LEAST_SPELT = 2;

/** "the two sides", "two of them": two are said of anything. */
const PAIR_BEFORE =
  /\b(?:the|these|those|of|other|his|her|its|their|my|our|last|past|first|next|all)\s$/iu;

/** English number words that stand alone. */
const SPELT = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${NUMBER_WORDS.slice(LEAST_SPELT).join("|")})(?![\\p{L}\\p{N}-])`,
  "giu",
);

/** Behind these a number is a name, not a count: "Group of Seven", "No. 7", "Chapter 3", "Section 2". */
const NAMING =
  /(?:\b(?:No|no|Nos|Chapter|Section|Article|Figure|Table|Page|page|Highway|Route|Flight|Apollo|Channel|Room|Group of|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s|#)$/u;

/** Behind a name a small number is a part of it: "Shed 9", "Russia 24". */
const NAMED = /[\p{L}\d,;]\s+\p{Lu}\p{L}+\s$/u;
const MOST_NAMED = 999;

/** "the last 16", "the top ten": as many are always spoken of, but "the last 16 years" are some. */
const RANKED_BEFORE = /\b(?:last|final|top|first|best)\s$/iu;
const COUNTED_AFTER = /^\s(?:\p{Ll}+\s)?\p{Ll}+s\b/u;

/** "a 747 flew", "the 911 recording", "666 Park Avenue": a number that is a name, and counts nothing. */
const NAME_BEFORE = /\b[Aa]n?\s$/u;
const NAME_AFTER = /^\s(?:\p{Lu}\p{L}+\s\p{Lu}|(?:call|caller|recording|dispatcher|operator)s?\b)/u;

/** Before these a spelt number is vague or a part of another: "three or four", "three of them", "two thirds". */
const VAGUE_AFTER =
  /^\s*(?:or|to|and a (?:half|quarter)|thirds|quarters|fifths|of them|of us|hundred|thousand|million|billion)\b/u;

/** Behind these too: "three or four". */
const VAGUE_BEFORE = /\p{L}\s(?:or|to)\s$/u;

/** "four in 10", "one out of three": the two numbers are one. */
const RATIO_BEFORE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine))\s(?:in|out of)\s$/iu;
const RATIO_AFTER =
  /^\s(?:in|out of)\s(?:every\s)?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)/iu;

/** "the 17.25 Wolverhampton to Shrewsbury service", "at 9.30" */
const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u;

/** "3. Oktober", "3.–5. Mai": the number belongs to a date or a rank. */
const ORDINAL_AFTER = /^\.\s*(?:\p{L}|[-–])/u;

/** "30 bis 40", "between 5 and 6": the lower end of a range. */
const RANGE_AFTER = /^\s*(?:to|bis|à|a|and|und|et|or|oder|ou|-|–)\s*[\d$£€]/u;

/** "between 5 and …", "2011 to …": the upper end. */
const RANGE_BEFORE = /[\d%]\S*\s(?:to|bis|à|a|and|und|et|or|oder|ou|-|–)\s$/u;

/**
 * Returns the numbers and dates that can be asked about, in order. Days of the week, "today", clock
 * times, numbers inside names and numbers that are next to nothing are not among them.
 */
export function findQuantities({ article, sentences, language }: Document): QuantityRun[] {
  const dates = DATES[language.code];
  return sentences.flatMap((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const runs: QuantityRun[] = [];
    const add = (match: RegExpExecArray, type: "number" | "date", quantity?: Quantity): void => {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (runs.some((run) => run.start < end && run.end > start)) return;
      const run = { sentence: sentence.index, start, end, text: match[0], type };
      runs.push(quantity === undefined ? run : { ...run, quantity });
    };
    if (dates !== undefined) for (const match of text.matchAll(dates)) add(match, "date");
    for (const match of text.matchAll(YEAR)) {
      if (!isInRange(...around(text, match))) add(match, "date", parseQuantity(match[0]));
    }
    const numbers = [
      ...text.matchAll(NUMBER),
      ...(language.code === "en" ? text.matchAll(SPELT) : []),
    ];
    for (const match of numbers) {
      const quantity = parseQuantity(match[0]);
      const [before, after] = around(text, match);
      if (quantity === undefined || isInRange(before, after)) continue;
      if (CLOCK.test(match[0])) continue;
      if (!isNamed(quantity, before, language.code) && isCount(quantity, before, after)) {
        add(match, "number", quantity);
      }
    }
    return runs.toSorted((a, b) => a.start - b.start);
  });
}

/** Returns what stands before and after a match. */
function around(text: string, match: RegExpExecArray): [before: string, after: string] {
  return [text.slice(0, match.index), text.slice(match.index + match[0].length)];
}

/** Either end of a range or ratio forbids options that the other end allows. */
function isInRange(before: string, after: string): boolean {
  return (
    [RANGE_AFTER, RATIO_AFTER].some((range) => range.test(after)) ||
    [RANGE_BEFORE, RATIO_BEFORE].some((range) => range.test(before))
  );
}

/** In German every noun has a capital, so there it tells nothing. */
function isNamed({ value, prefix, suffix }: Quantity, before: string, language: string): boolean {
  if (language === "de" || prefix !== "" || suffix !== "" || value > MOST_NAMED) return false;
  return NAMED.test(before);
}

function isName(
  { prefix, suffix, decimals, spelt }: Quantity,
  before: string,
  after: string,
): boolean {
  if (spelt || decimals > 0 || prefix !== "" || suffix !== "") return false;
  return NAME_AFTER.test(after) || (NAME_BEFORE.test(before) && /^\s/u.test(after));
}

/** Returns whether a number counts or measures something, and more than one of it. */
function isCount(quantity: Quantity, before: string, after: string): boolean {
  if (NAMING.test(before) || ORDINAL_AFTER.test(after)) return false;
  if (isName(quantity, before, after)) return false;
  if (RANKED_BEFORE.test(before) && !COUNTED_AFTER.test(after)) return false;
  if (quantity.spelt) {
    const isPair = quantity.value === LEAST_SPELT && PAIR_BEFORE.test(before);
    return !isPair && !VAGUE_AFTER.test(after) && !VAGUE_BEFORE.test(before);
  }
  return quantity.value >= 2 || quantity.decimals > 0 || quantity.suffix !== "";
}
