import { MONTHS } from "./months.ts";

/** Full dates, months with a day or a year, and in English months alone behind "in" or "late"; by language. */
export const DATES: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(MONTHS).map(([language, names]) => [
    language,
    datePattern(language, names.join("|")),
  ]),
);

/** A year by itself: four digits without a separator that no unit follows. */
export const YEAR: RegExp =
  /(?<![\p{L}\p{N}.,:/$£€-])(?:1[0-9]|20)\d{2}(?![\p{L}\p{N}%]|[.,:/]\d|[-–]\d|\s(?:per|percent|people|men|women|metres|miles|km)\b)/gu;

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
