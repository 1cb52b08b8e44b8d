import type { Document } from "../../document.ts";
import type { Quantity } from "./entity.ts";

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

/** Number words that are asked about; "one" is more often a pronoun, "hundreds" is not a number. */
export const NUMBER_WORDS: readonly string[] = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];

/** Names of the months in full, by language; dates are read where the language has a row. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: split(
    "January February March April May June July August September October November December",
  ),
  fr: split("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
  de: split("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
  es: split(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ),
};

/** Every row of month names, for sorting and changing dates whatever their language. */
export const MONTH_ROWS: readonly (readonly string[])[] = Object.values(MONTHS);

/** Full dates, months with a day or a year, and in English months alone behind "in" or "late". */
const DATES: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(MONTHS).map(([language, names]) => [
    language,
    datePattern(language, names.join("|")),
  ]),
);

/** A year by itself: four digits without a separator that no unit follows. */
const YEAR =
  /(?<![\p{L}\p{N}.,:/$£€-])(?:1[0-9]|20)\d{2}(?![\p{L}\p{N}%]|[.,:/]\d|[-–]\d|\s(?:per|percent|people|men|women|metres|miles|km)\b)/gu;

const DIGITS = "\\d{1,3}(?:[,\\u00A0\\u202F]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const SCALE = "(?:hundred|thousand|million|billion|trillion)";

/** Money, percentages and numbers in digits, with a scale ("2.4 billion") but without their unit. */
const NUMBER = new RegExp(
  `(?:[$£€]\\s?)(?:${DIGITS})(?:\\s?(?:m|bn|${SCALE}))?\\b|(?<![\\p{L}\\p{N}.,:/$£€-])(?:${DIGITS})(?:%|\\s(?:percent|per cent|${SCALE})\\b)?(?![\\p{L}\\p{N}:/]|[.,]\\d|[-–]\\d|\\s?h\\b|\\s?[ap]\\.?m\\b|\\s(?:heures|Uhr|o'clock)\\b)`,
  "gu",
);

/** Smaller ones are said of anything: "one of", "the two sides". */
const LEAST_SPELT = 3;

/** English number words that stand alone. */
const SPELT = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${NUMBER_WORDS.slice(LEAST_SPELT).join("|")})(?![\\p{L}\\p{N}-])`,
  "giu",
);

/** Behind these a number is a name, not a count: "Group of Seven", "No. 7", "Chapter 3", "Section 2". */
const NAMING =
  /(?:\b(?:No|no|Nos|Chapter|Section|Article|Figure|Table|Page|page|Highway|Route|Flight|Apollo|Channel|Room|Group of)\.?\s|#)$/u;

/** Before these a spelt number is vague: "three or four", "three of them". */
const VAGUE_AFTER = /^\s*(?:or|to|of them|of us|hundred|thousand|million|billion)\b/u;

/** Behind these too: "three or four". */
const VAGUE_BEFORE = /\p{L}\s(?:or|to)\s$/u;

/** "3. Oktober", "3.–5. Mai": the number belongs to a date or a rank. */
const ORDINAL_AFTER = /^\.\s*(?:\p{L}|[-–])/u;

/** "30 bis 40", "between 5 and 6": the lower end of a range. */
const RANGE_AFTER = /^\s*(?:to|bis|à|a|and|und|et|or|oder|ou|-|–)\s*[\d$£€]/u;

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
    for (const match of text.matchAll(YEAR)) add(match, "date", parseQuantity(match[0]));
    const numbers = [
      ...text.matchAll(NUMBER),
      ...(language.code === "en" ? text.matchAll(SPELT) : []),
    ];
    for (const match of numbers) {
      const quantity = parseQuantity(match[0]);
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      if (quantity !== undefined && isCount(quantity, before, after))
        add(match, "number", quantity);
    }
    return runs.toSorted((a, b) => a.start - b.start);
  });
}

/** Returns whether a number counts or measures something, and more than one of it. */
function isCount(quantity: Quantity, before: string, after: string): boolean {
  if (NAMING.test(before) || ORDINAL_AFTER.test(after) || RANGE_AFTER.test(after)) return false;
  if (quantity.spelt) return !VAGUE_AFTER.test(after) && !VAGUE_BEFORE.test(before);
  return quantity.value >= 2 || quantity.decimals > 0 || quantity.suffix !== "";
}

function datePattern(language: string, months: string): RegExp {
  if (language === "en") {
    return new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})(?:,?\\s+\\d{4})?|(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?(?![\\d,.]*\\d)|(?:${months})\\s+\\d{4})\\b|(?<=\\b(?:[Ii]n|[Ll]ate|[Ee]arly|[Ss]ince|[Uu]ntil|[Bb]y|last|mid-?)\\s)(?:${months})\\b(?!\\s+\\d)`,
      "gu",
    );
  }
  return new RegExp(
    `(?<![\\p{L}\\p{N}])\\d{1,2}(?:er|\\.)?\\s(?:de\\s)?(?:${months})(?:\\s(?:de\\s|del\\s)?\\d{4})?(?!\\p{L})|(?<![\\p{L}\\p{N}])(?:${months})\\s(?:de\\s)?\\d{4}(?!\\p{N})`,
    "gu",
  );
}

function split(names: string): readonly string[] {
  return names.split(" ");
}

/** Returns the value of a number as written, with what surrounds its digits; `undefined` for anything else. */
export function parseQuantity(text: string): Quantity | undefined {
  const word = NUMBER_WORDS.indexOf(text.toLowerCase());
  if (word >= 0) {
    return { value: word, prefix: "", suffix: "", decimals: 0, separator: "", spelt: true };
  }
  const match = /^(\D*?)(\d[\d,\u00A0\u202F]*)(\.\d+)?(.*)$/u.exec(text);
  if (match === null) return undefined;
  const [, prefix = "", whole = "", fraction = "", suffix = ""] = match;
  return {
    value: Number(whole.replace(/\D/gu, "") + fraction),
    prefix,
    suffix,
    decimals: Math.max(0, fraction.length - 1),
    separator: /\D/u.exec(whole)?.[0] ?? "",
    spelt: false,
  };
}
