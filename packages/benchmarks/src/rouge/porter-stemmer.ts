const VOWELS = "aeiou";

/** Stems that the suffix rules would get wrong; the table NLTK ships with its extensions. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["skies", "sky"],
  ["sky", "sky"],
  ["dying", "die"],
  ["lying", "lie"],
  ["tying", "tie"],
  ["news", "news"],
  ["innings", "inning"],
  ["inning", "inning"],
  ["outings", "outing"],
  ["outing", "outing"],
  ["cannings", "canning"],
  ["canning", "canning"],
  ["howe", "howe"],
  ["proceed", "proceed"],
  ["exceed", "exceed"],
  ["succeed", "succeed"],
]);

type Rule = readonly [suffix: string, replacement: string];

/** Step 2 of the paper, with `bli` and `fulli` as in NLTK; `alli` and `logi` have code of their own. */
const DOUBLE_SUFFIXES: readonly Rule[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["bli", "ble"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["fulli", "ful"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
];

/** Step 3 of the paper. */
const ADJECTIVE_SUFFIXES: readonly Rule[] = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
];

/** Step 4 of the paper; the first that fits decides, so longer ones stand before their own endings. */
const LAST_SUFFIXES: readonly string[] =
  "al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize".split(" ");

/**
 * Returns the stem of a lower-case English word as `rouge_score` computes it.
 *
 * Porter 1980, "An algorithm for suffix stripping", with the departures of NLTK's default mode,
 * which `rouge_score` uses. natural's Porter lacks those departures: it stems "news" to "new",
 * "dying" to "dy" and "enjoy" to "enjoi", so recall against a reference can differ by a word.
 *
 * @example
 * stemWord("generalizations"); // "gener"
 */
export function stemWord(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined || word.length <= 2) return irregular ?? word;
  const bare = softenY(dropPast(dropPlural(word)));
  return tidyEnd(dropLast(applyFirst(ADJECTIVE_SUFFIXES, shortenDouble(bare))));
}

function dropPlural(word: string): string {
  if (word.endsWith("ies")) return word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith("sses")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function dropPast(word: string): string {
  if (word.endsWith("ied")) return word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/u, "");
  return stem !== word && hasVowel(stem) ? mendStem(stem) : word;
}

function mendStem(stem: string): string {
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (endsInDoubleConsonant(stem)) return /[lsz]$/u.test(stem) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && isShort(stem) ? `${stem}e` : stem;
}

function softenY(word: string): string {
  const stem = word.slice(0, -1);
  const softens = word.endsWith("y") && stem.length > 1 && isConsonant(stem, stem.length - 1);
  return softens ? `${stem}i` : word;
}

function shortenDouble(word: string): string {
  if (word.endsWith("alli")) {
    return measure(word.slice(0, -4)) > 0 ? shortenDouble(word.slice(0, -2)) : word;
  }
  if (word.endsWith("logi")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  return applyFirst(DOUBLE_SUFFIXES, word);
}

function applyFirst(rules: readonly Rule[], word: string): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (rule === undefined) return word;
  const stem = word.slice(0, word.length - rule[0].length);
  return measure(stem) > 0 ? stem + rule[1] : word;
}

function dropLast(word: string): string {
  const suffix = LAST_SUFFIXES.find((candidate) => word.endsWith(candidate));
  if (suffix === undefined) return word;
  const stem = word.slice(0, word.length - suffix.length);
  const drops = measure(stem) > 1 && (suffix !== "ion" || /[st]$/u.test(stem));
  return drops ? stem : word;
}

function tidyEnd(word: string): string {
  const stem = word.slice(0, -1);
  const weight = measure(stem);
  const dropsE = word.endsWith("e") && (weight > 1 || (weight === 1 && !isShort(stem)));
  const short = dropsE ? stem : word;
  return short.endsWith("ll") && measure(short.slice(0, -1)) > 1 ? short.slice(0, -1) : short;
}

/** The number of times a run of vowels is followed by a run of consonants. */
function measure(stem: string): number {
  let count = 0;
  let afterVowel = false;
  for (let index = 0; index < stem.length; index += 1) {
    const consonant = isConsonant(stem, index);
    if (consonant && afterVowel) count += 1;
    afterVowel = !consonant;
  }
  return count;
}

function hasVowel(stem: string): boolean {
  return Array.from(stem).some((_, index) => !isConsonant(stem, index));
}

function endsInDoubleConsonant(word: string): boolean {
  const last = word.length - 1;
  return last > 0 && word[last] === word[last - 1] && isConsonant(word, last);
}

/** Consonant, vowel, consonant other than w, x, y; NLTK adds the two-letter vowel, consonant. */
function isShort(word: string): boolean {
  const last = word.length - 1;
  if (last === 1) return !isConsonant(word, 0) && isConsonant(word, 1);
  return (
    last > 1 &&
    isConsonant(word, last - 2) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last) &&
    !"wxy".includes(word.charAt(last))
  );
}

function isConsonant(word: string, index: number): boolean {
  const letter = word.charAt(index);
  if (letter === "y") return index === 0 || !isConsonant(word, index - 1);
  return !VOWELS.includes(letter);
}
