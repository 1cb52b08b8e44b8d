import type { GapType } from "@precis/core";

import { isStopWord } from "../words/stop-words.ts";
import { toWords } from "../words/to-words.ts";

/**
 * A way to name a thing: words in any case and number, which a line of words must hold; or a word as it is
 * written, which the text must hold: "WHO" is not "who", "Key" is not "keys".
 */
export type Name =
  | { readonly kind: "words"; readonly line: string }
  | { readonly kind: "letters"; readonly letters: string };

/** A shorter last part ("Li", "of") is too often another word. */
const LEAST_SURNAME = 3;

const LEADING_ARTICLE = /^(?:the|a|an)\s+/iu;

const NAME_SUFFIX = /,?\s+(?:Jr|Sr|I{2,3}|IV)\.?$/u;

/** A number is not met in a number that goes on: "3" in "3 million", "3 percent". */
const GOES_ON = /^(?:hundred|thousand|million|billion|trillion|percent|\d)/u;

/** Returns the initials of a name of several words ("World Health Organization"), without small words. */
export function toAcronym(text: string): string | null {
  const initials = text
    .replace(LEADING_ARTICLE, "")
    .split(/[\s-]+/u)
    .filter((word) => !isStopWord(word.toLowerCase()))
    .map((word) => word.charAt(0));
  return initials.length > 1 && initials.every((letter) => /\p{Lu}/u.test(letter))
    ? initials.join("")
    : null;
}

/**
 * Returns everything by which a reader knows an answer when it is met elsewhere: the answer and the
 * aliases that the quiz gives, acronyms of names, surnames of people.
 */
export function listNames(
  answer: string,
  aliases: readonly string[],
  type: GapType,
): readonly Name[] {
  const forms = [answer, ...aliases];
  const isNamed = type === "organisation" || type === "place";
  const short = [
    ...(type === "person" ? forms.map(toSurname) : []),
    ...(isNamed ? forms.map(toAcronym) : []),
  ].filter((word) => word !== null);
  return [
    ...forms.map(toName),
    ...short.map((word): Name => ({ kind: "letters", letters: toLetters(word) })),
  ];
}

function toName(text: string): Name {
  return { kind: "words", line: ` ${toWords(text.replace(LEADING_ARTICLE, "")).join(" ")} ` };
}

/** The last part of a person's name, without "Jr."; `null` where there is one part. */
function toSurname(name: string): string | null {
  const parts = name.replace(NAME_SUFFIX, "").trim().split(/\s+/u);
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && last.length >= LEAST_SURNAME ? last : null;
}

/** The letters of a text without accents and without the dots of abbreviations; case stays. */
function toLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=\b\p{Lu})\.(?=\p{Lu}|\s|$)/gu, "");
}

/** Returns whether a text shows a name; `line` is the text's words as `toLine` gives them. */
export function showsName(text: string, line: string, name: Name): boolean {
  return name.kind === "words" ? holdsLine(line, name.line) : holdsWord(text, name.letters);
}

function holdsLine(line: string, name: string): boolean {
  if (name.trim() === "") return false;
  const isNumber = /^ [\d.]+ $/u.test(name);
  for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
    if (!isNumber || !GOES_ON.test(line.slice(at + name.length))) return true;
  }
  return false;
}

function holdsWord(text: string, word: string): boolean {
  const letters = toLetters(text);
  for (let at = letters.indexOf(word); at !== -1; at = letters.indexOf(word, at + 1)) {
    const around = letters.charAt(at - 1) + letters.charAt(at + word.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
