/** A way to make two texts more alike. */
export type Fold = (text: string) => string;

const VULGAR_FRACTIONS: Readonly<Record<string, string>> = {
  "½": "1/2",
  "⅓": "1/3",
  "⅔": "2/3",
  "¼": "1/4",
  "¾": "3/4",
  "⅕": "1/5",
  "⅖": "2/5",
  "⅗": "3/5",
  "⅘": "4/5",
  "⅙": "1/6",
  "⅚": "5/6",
  "⅛": "1/8",
  "⅜": "3/8",
  "⅝": "5/8",
  "⅞": "7/8",
};

/** The zeros of digits that compatibility forms leave alone: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** Letters that do not come apart into a plain letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ς: "σ",
};

/** How German, Danish and Swedish names are written where the keyboard lacks the letter. */
const DIGRAPHS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** The marks that accents are, once apart from their letters; Indic vowel signs are letters and stay. */
const ACCENTS = /[\u0300-\u036F]/gu;

/** Arabic vowel signs and Hebrew points, which help with reading and are no part of the word. */
const READING_AIDS = /[\u0591-\u05BD\u05BF\u05C1-\u05C7\u064B-\u0652\u0670]/gu;

/**
 * Returns a text in compatibility form (NFKC) with plain quotes, dashes, spaces and digits, without
 * Arabic and Hebrew vowel signs.
 *
 * Fractions and raised digits are written out first: in compatibility form 2½ would read 21/2 and 10⁵
 * would read 105.
 */
export function foldTypography(text: string): string {
  return text
    .replace(/(\d?)([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/gu, writeFraction)
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (raised) => `^${raised.normalize("NFKC")}`)
    .replace(/[©®™℠]/gu, " ")
    .replace(READING_AIDS, "")
    .normalize("NFKC")
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙]/gu, writeDigit)
    .replace(/[‘’‚‛′ʼʻ`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

function writeFraction(_match: string, before: string, fraction: string): string {
  return `${before}${before === "" ? "" : " "}${VULGAR_FRACTIONS[fraction] ?? fraction}`;
}

function writeDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
}

/** Returns a text in lower case. */
export function foldCase(text: string): string {
  return text.toLowerCase();
}

/** Returns a text without accents and joined letters: "Łódź" is "lodz", but "É" stays a capital. */
export function foldAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(/[ßæœøłđðþıħς]/giu, (letter) => PLAIN_LETTERS[letter.toLowerCase()] ?? letter);
}

/** Returns a text with German and Nordic letters as pairs and no other accents: "Müller" is "Mueller". */
export function foldDigraphs(text: string): string {
  return foldAccents(
    text
      .normalize("NFC")
      .replace(/[äöüøå]/giu, (letter) => DIGRAPHS[letter.toLowerCase()] ?? letter),
  );
}

/** Returns a text in lower case without accents and joined letters. */
export function foldLetters(text: string): string {
  return foldAccents(foldCase(text));
}

/** Returns whether a text has accents or letters that {@link foldAccents} would change. */
export function hasAccents(text: string): boolean {
  const composed = text.normalize("NFC");
  return foldAccents(composed) !== composed;
}

/** Returns a text without apostrophes: "O'Brien" is "OBrien". */
export function foldApostrophes(text: string): string {
  return text.replaceAll("'", "");
}

/** Returns a text without possessive endings and apostrophes: "Pakistan's" is "Pakistan". */
export function foldPossessive(text: string): string {
  return foldApostrophes(text.replace(/(?<=\p{L})'s(?![\p{L}\p{N}])/giu, ""));
}

/**
 * Returns a text without punctuation and pictures. Kept is what bears meaning: signs such as %, $, + and #
 * (C is not C++), hyphens inside words, and points, commas, colons and slashes between digits.
 */
export function foldPunctuation(text: string): string {
  return text
    .replace(
      /((?<=\p{N})[.,:/](?=\p{N})|(?<=[\p{L}\p{M}\p{N}])-(?=[\p{L}\p{N}])|-(?=\p{N})|['%&@#*°^])|[\p{P}\p{So}\p{Sk}]/gu,
      (_match, kept: string | undefined) => kept ?? " ",
    )
    .replace(/ {2,}/gu, " ")
    .trim();
}

/** Returns a text without "the" before it; a text that is nothing else stays. */
export function foldThe(text: string): string {
  return text.replace(/^the (?=.)/iu, "");
}

/** Returns a text without the article before it; a text that is nothing else stays. */
export function foldArticle(text: string): string {
  return text.replace(/^(?:the|an?) (?=.)/iu, "");
}

/** Returns a text without the little word of place or time before it; a text that is nothing else stays. */
export function foldPreposition(text: string): string {
  return text.replace(/^(?:in|on|at) (?=.)/iu, "");
}
