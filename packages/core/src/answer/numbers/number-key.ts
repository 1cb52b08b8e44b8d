import { toOneSpelling } from "../text/spelling.ts";
import { toKey } from "./fraction.ts";
import { type NumberToken, tokeniseNumbers } from "./number-tokens.ts";
import { parseNumber } from "./parse-number.ts";

/** Roman numerals of two letters or more, up to 39: those of kings, wars and chapters. */
const ROMAN = /^(?=[ivx]{2})(x{0,3})(ix|iv|v?i{0,3})$/u;

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Marks that bear meaning between words. */
const MEANT_MARKS = /[+#&@*%°\p{Sc}]/u;

/**
 * Returns the words of a text with each number, however written, as one word that begins with "#": "Boeing
 * seven" and "Boeing 7" give "boeing", "#7"; ordinals end in "th"; Roman numerals after a word count.
 */
export function toNumberedWords(text: string): readonly string[] {
  const tokens = tokeniseNumbers(text);
  const words: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const number = parseNumber(tokens, at);
    if (number === null) {
      words.push(...toWord(tokens, at, words.length === 0));
      at += 1;
    } else {
      const sign = isMinus(tokens, at - 1) ? "-" : "";
      words.push(`#${sign}${toKey(number.value)}${number.form === "ordinal" ? "th" : ""}`);
      at = number.end;
    }
  }
  return words;
}

/** Returns whether a word of {@link toNumberedWords} is a number or has digits. */
export function isNumbered(word: string): boolean {
  return /^#.|\p{N}/u.test(word);
}

/** Returns whether a word is a Roman numeral that counts as a number. */
export function isRoman(word: string): boolean {
  return ROMAN.test(word);
}

function toWord(tokens: readonly NumberToken[], at: number, isFirst: boolean): readonly string[] {
  const token = tokens[at];
  if (token === undefined) return [];
  if (token.kind === "mark") return MEANT_MARKS.test(token.text) ? [token.text] : [];
  if (!isFirst && isRoman(token.text)) return [`#${readRoman(token.text)}`];
  return [token.text.replaceAll("'", "")];
}

function readRoman(numeral: string): number {
  const values = Array.from(numeral, (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** A minus has a space or nothing before it and a number right after it. */
function isMinus(tokens: readonly NumberToken[], at: number): boolean {
  const [sign, number] = tokens.slice(Math.max(at, 0), Math.max(at, 0) + 2);
  return at >= 0 && sign?.text === "-" && !sign.glued && number?.glued === true;
}

/** Returns numbered words with one spelling, as a key to compare. */
export function toNumberKey(words: readonly string[]): string {
  return words.map(toOneSpelling).join(" ");
}
