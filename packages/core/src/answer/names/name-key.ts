import { toOneSpelling } from "../text/spelling.ts";
import { joinWords, toWords } from "../text/words.ts";
import { NAME_SPELLINGS } from "./name-groups.ts";

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  NAME_SPELLINGS.flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return others.map((other) => [other, first] as const);
  }),
);

/** Long names that stand inside longer ones ("United States Army"), and their short forms. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bunited states(?: of america)?\b|\busa\b|\bu s(?: a)?\b/gu, "us"],
  [/\bunited kingdom\b|\bu k\b/gu, "uk"],
  [/\bunited nations\b|\bu n\b/gu, "un"],
  [/\beuropean union\b|\be u\b/gu, "eu"],
  [/\bunited arab emirates\b/gu, "uae"],
];

/** "Ministry of Defence" is the Defence Ministry; of universities and banks the like does not hold. */
const HEAD_FIRST = /^(ministry|minister|department|dept|strait|gulf|bay) (?:of|for) (.+)$/u;

/**
 * Returns a key that is equal for two ways to write one name: without accents, capitals, punctuation,
 * hyphens and spaces, with "&" as "and", and with one spelling for British and American words and for
 * names in several transcriptions.
 */
export function toWrittenKey(text: string): string {
  return joinWords(toKeyWords(text));
}

/**
 * Returns a key that is equal for two ways to put one name: those of {@link toWrittenKey}, and short forms
 * of the best-known countries and bodies inside longer names ("UN Security Council").
 */
export function toNameKey(text: string): string {
  const name = SHORTENED.reduce(
    (long, [pattern, short]) => long.replace(pattern, short),
    toKeyWords(text).join(" "),
  );
  return joinWords(name.replace(HEAD_FIRST, "$2 $1").split(" "));
}

function toKeyWords(text: string): readonly string[] {
  return toWords(text)
    .filter((word) => word !== "the")
    .map((word) => (word === "&" ? "and" : toOneSpelling(SPELLINGS.get(word) ?? word)));
}
