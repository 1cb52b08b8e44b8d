import { fraction, type Fraction } from "./fraction.ts";

/** Which mark sets off decimals: "4.5" in English, "4,5" in most of Europe. */
export type DecimalMark = "point" | "comma";

/** Whole numbers grouped by commas, in threes or as in India (1,00,000), with decimals or without. */
const COMMA_GROUPS = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})*,\d{3})(?:\.\d+)?$/u;
/** Whole numbers grouped by spaces or apostrophes. */
const SPACE_GROUPS = /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/u;
/** Whole numbers grouped by points: read so only when there are two groups, or a comma ends them. */
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/u;
/** One group after a point: 40.000 is forty in English, forty thousand in German. */
const ONE_POINT_GROUP = /^\d{1,3}\.\d{3}$/u;
const DECIMAL_POINT = /^\d*\.\d+$/u;
/** One or two places: with three, 4,500 is a whole number in English. */
const DECIMAL_COMMA = /^\d+,\d{1,2}$/u;
const ANY_DECIMAL_COMMA = /^\d+,\d+$/u;

/**
 * Returns the number that a run of digits with marks stands for, or `null` where it stands for none: with
 * marks out of place, or with zeros in front, which make it a name (agent 007) and not an amount.
 */
export function readDigits(text: string, mark: DecimalMark = "point"): Fraction | null {
  if (/^0\d/u.test(text)) return null;
  if (/^\d+$/u.test(text)) return fraction(BigInt(text));
  if (mark === "comma") {
    if (ONE_POINT_GROUP.test(text)) return fromPlain(text.replaceAll(".", ""));
    if (ANY_DECIMAL_COMMA.test(text)) return fromPlain(text.replace(",", "."));
  }
  if (COMMA_GROUPS.test(text)) return fromPlain(text.replaceAll(",", ""));
  if (POINT_GROUPS.test(text)) return fromPlain(text.replaceAll(".", "").replace(",", "."));
  if (SPACE_GROUPS.test(text)) return fromPlain(text.replace(/[ ']/gu, "").replace(",", "."));
  if (DECIMAL_POINT.test(text)) return fromPlain(text);
  return DECIMAL_COMMA.test(text) ? fromPlain(text.replace(",", ".")) : null;
}

function fromPlain(text: string): Fraction {
  const [whole = "", decimals = ""] = text.split(".");
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** Little words of German, French, Spanish, Italian and Portuguese that English does not have. */
const COMMA_WORDS = new Set(
  "der das und von mit für le les des est dans del el una il della os um uma não nicht que pour".split(
    " ",
  ),
);
const ENGLISH_WORDS = new Set("the of and to was is for with that by on at were has".split(" "));

/** Returns the decimal mark of the language that a sentence's little words are of; English if in doubt. */
export function guessDecimalMark(sentence: string): DecimalMark {
  const words = new Set(sentence.toLowerCase().match(/\p{L}+/gu));
  const [comma, point] = [COMMA_WORDS, ENGLISH_WORDS].map(
    (known) => [...words].filter((word) => known.has(word)).length,
  );
  return (comma ?? 0) > (point ?? 0) ? "comma" : "point";
}
