/** Words for whole numbers, so that "three" and "3" are one. */
const NUMBER_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen twenty";
const NUMBERS: ReadonlyMap<string, string> = new Map(
  NUMBER_WORDS.split(" ").map((word, value) => [word, String(value)]),
);

/** Shorter words ("gas", "was") are left alone. */
const LEAST_PLURAL = 4;

/**
 * Returns the words of a text so that two ways to write one thing come out equal: without case,
 * accents, possessives, plurals, dots in abbreviations and commas in numbers; `%` is a word, and small
 * numbers are digits. Written apart from how core compares, so that one checks the other.
 */
export function toWords(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/(?<=\p{L})'s\b|(?<=s)'(?!\p{L})/gu, "")
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll(".", ""))
    .replace(/(?<=\d),(?=\d{3})/gu, "")
    .replace(/%|\bper cent\b/gu, " percent ")
    .replaceAll("&", " and ");
  const words = plain.match(/\d+(?:\.\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => NUMBERS.get(word) ?? toSingular(word));
}

function toSingular(word: string): string {
  if (word.length < LEAST_PLURAL || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith("ies") && word.length > LEAST_PLURAL) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=(?:s|x|z|ch|sh))es$|s$/u, "");
}

/** Returns the words of a text in one line with a space on each side, ready for `includes`. */
export function toLine(text: string): string {
  return ` ${toWords(text).join(" ")} `;
}
