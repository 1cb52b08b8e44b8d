/** The words of a document by which a hyphen at the end of a line is judged, in lower case. */
export type Vocabulary = ReadonlySet<string>;

/** The hyphen, its soft and its unbreakable form. */
const HYPHENS = "-\u00AD\u2010\u2011";

const BROKEN = new RegExp(String.raw`(\p{L}[\p{L}\p{M}'’]*)[${HYPHENS}]$`, "u");

/** What nearly always keeps its hyphen in English: "self-made", "well-known". */
const HYPHENATED = /^(?:self|well|half|quasi|vice|ex|non|cross|ill)$/iu;

/** Words after a hyphen that stands for the rest of a compound: "in- and outside", "Ein- und Ausgang". */
const SUSPENDED = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e)\b/u;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Returns the words of some lines, whole and hyphenated ones, but for those that a line's end may break. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = line.toLowerCase().match(/[\p{L}\p{M}]+(?:['’\u2010-][\p{L}\p{M}]+)*/gu) ?? [];
    for (const word of BROKEN.test(line) ? whole.slice(0, -1) : whole) words.add(word);
  }
  return words;
}

/**
 * Returns lines as one line. A word that a hyphen breaks at a line's end is made whole where it goes on
 * in lower case ("reser-", "voir"); it keeps its hyphen where the document has it hyphenated elsewhere,
 * and where the hyphen belongs to it at any rate ("well-", "state-of-the-", before capitals and digits).
 */
export function joinWords(lines: readonly string[], vocabulary: Vocabulary): string {
  let text = "";
  for (const line of lines) {
    const next = line.trim();
    if (text === "" || next === "") text += next;
    else text = joinTwo(text, next, vocabulary);
  }
  return text.replaceAll("\u00AD", "");
}

function joinTwo(text: string, next: string, vocabulary: Vocabulary): string {
  // A pattern with `$` would search the whole text for it.
  const ending = text.slice(-60);
  const first = BROKEN.exec(ending)?.[1];
  if (first === undefined) {
    const isTight = /[—\u2011-]$/u.test(ending) || /^[—]/u.test(next);
    const isUnspaced = UNSPACED.test(ending.slice(-1)) && UNSPACED.test(next.charAt(0));
    return isTight || isUnspaced ? text + next : `${text} ${next}`;
  }
  if (SUSPENDED.test(next)) return `${text} ${next}`;
  if (!/^\p{Ll}/u.test(next)) return text + next;
  return keepsHyphen(ending, first, next, vocabulary) ? text + next : text.slice(0, -1) + next;
}

function keepsHyphen(ending: string, first: string, next: string, vocabulary: Vocabulary): boolean {
  if (ending.endsWith("\u00AD")) return false;
  const second = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? "";
  const whole = (first + second).toLowerCase();
  if (vocabulary.has(whole)) return false;
  return (
    vocabulary.has(`${first}-${second}`.toLowerCase()) ||
    HYPHENATED.test(first) ||
    // "state-of-the-" and "art": a word with a hyphen is not broken at another one.
    new RegExp(String.raw`\p{L}[${HYPHENS}]${first}.$`, "u").test(ending)
  );
}
