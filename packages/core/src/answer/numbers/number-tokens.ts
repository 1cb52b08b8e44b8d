import { foldLetters, foldTypography } from "../text/fold.ts";

/** A piece of a text in which numbers are looked for. */
export interface NumberToken {
  readonly kind: "digits" | "word" | "mark";
  readonly text: string;
  /** Whether no space stands before it: "km" in "5km", "rd" in "3rd". */
  readonly glued: boolean;
}

const TOKEN =
  /(?<digits>\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,']\d+)*|(?<![\p{L}\p{N}])\.\d+)|(?<word>[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|(?<mark>[^\s\p{L}\p{M}\p{N}])/gu;

/** Returns the text of a token, or an empty text past the last one. */
export function textAt(tokens: readonly NumberToken[], at: number): string {
  return tokens[at]?.text ?? "";
}

/** "p.m." and "U.S.": the stops say nothing. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;

/** Words that are written in two ways, replaced before the text is cut up. */
const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\bus ?\$/gu, " usd "],
  [/\bau?\$/gu, " aud "],
  [/\bca?\$/gu, " cad "],
  [/\bnz\$/gu, " nzd "],
  [/\bhk\$/gu, " hkd "],
  [/\bs\$/gu, " sgd "],
  [/\br\$/gu, " brl "],
  [/\bper cent\b|\bpct\b|%/gu, " percent "],
  [/(?<=\d) ?(km|cm|mm|m|ft|mi)(?:\^?2)\b/gu, " square $1"],
  [/(?<=\d) ?(km|cm|mm|m|ft)(?:\^?3)\b/gu, " cubic $1"],
  [/\ban? (\p{L}+) and a (half|quarter)\b/gu, "one and a $2 $1"],
  [/\bonce\b/gu, "one time"],
  [/\btwice\b/gu, "two times"],
  [/\bthrice\b/gu, "three times"],
];

/** Returns the digits, words and marks of a text in order, in lower case without accents. */
export function tokeniseNumbers(text: string): readonly NumberToken[] {
  const folded = foldLetters(foldTypography(text));
  const rewritten = REWRITTEN.reduce(
    (written, [pattern, replacement]) => written.replace(pattern, replacement),
    folded.replace(DOTTED, (dotted) => dotted.replaceAll(".", "")),
  );
  return [...rewritten.matchAll(TOKEN)].map((match) => ({
    kind: match.groups?.["digits"] ? "digits" : match.groups?.["word"] ? "word" : "mark",
    text: match[0],
    glued: match.index > 0 && rewritten[match.index - 1] !== " ",
  }));
}
