import type { Quantity } from "../entity.ts";

/** The numbers from 0 to 20 as words, each at its value. */
export const NUMBER_WORDS: readonly string[] =
  `zero one two three four five six seven eight nine ten eleven
  twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`.split(/\s+/u);

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
