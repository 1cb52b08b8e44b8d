import type { Rule } from "./rule.ts";

/** Words by which options may differ and still look alike. */
const MOST_WORDS_APART = 2;

/** From this factor a length stands out. */
const LENGTH_FACTOR = 2;

/** Nouns that end in an s and stand for one thing, or in none and stand for many. */
const SINGULAR_S: ReadonlySet<string> = new Set(
  (
    "news series species politics economics physics mathematics athletics gas lens chaos summons atlas " +
    "canvas bias"
  ).split(" "),
);
const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  "people men women children feet teeth mice geese".split(" "),
);

/** So long an acronym is spelt even if it could be said: "HIV". */
const LONGEST_SPELT = 3;

/** Letters whose names open with a vowel: "an FBI agent". */
const VOWEL_LETTERS = "AEFHILMNORSX";

/** What lets the answer be seen without being known. */
export const LOOK_RULES: readonly Rule[] = [
  {
    name: "unequal shape",
    about: "options differ in digits, in a capital in front, in number, or by over two words",
    atMost: 2,
    find: ({ question: { options, answer, gap }, before }) => {
      // A term with a capital inside a sentence is a name: "Rotten Tomatoes" is one thing.
      const isNoun = gap.type === "term" && (before === "" || !/^\p{Lu}/u.test(answer));
      const shape = findShape(options, isNoun);
      return shape === null ? null : `${shape}: ${options.join(" / ")}`;
    },
  },
  {
    name: "unequal length",
    about: "the answer is at least twice as long as every distractor, or at most half as long",
    atMost: 5,
    find: ({ question: { answer, options }, distractors }) => {
      if (distractors.length === 0) return null;
      const lengths = distractors.map((distractor) => distractor.length);
      const isLongest = answer.length >= LENGTH_FACTOR * Math.max(...lengths);
      const isShortest = LENGTH_FACTOR * answer.length <= Math.min(...lengths);
      return isLongest || isShortest ? options.join(" / ") : null;
    },
  },
  {
    name: "lengths over 2 : 1",
    about: "the longest option is over twice as long as the shortest",
    atMost: 15,
    find: ({ question: { options } }) => {
      const lengths = options.map((option) => option.length);
      return Math.max(...lengths) > LENGTH_FACTOR * Math.min(...lengths)
        ? options.join(" / ")
        : null;
    },
  },
  {
    name: "a or an",
    about: "“a” or “an” in front of the gap rules an option out",
    atMost: 0.5,
    find: ({ question: { options }, before }) => {
      const article = before.match(/(?:^|[\s“"(])(an?)\s+["“]?$/iu)?.[1]?.toLowerCase();
      if (article === undefined) return null;
      const wrong = options.find((option) => takesAn(option) !== (article === "an"));
      return wrong === undefined ? null : `${article} ${wrong}`;
    },
  },
];

function findShape(options: readonly string[], isNoun: boolean): string | null {
  const counts = options.map((option) => option.trim().split(/\s+/u).length);
  if (isMixed(options, (option) => /\d/u.test(option))) return "digits";
  if (isMixed(options, (option) => /^[^\p{L}\d]*\p{Lu}/u.test(option))) return "capitals";
  if (Math.max(...counts) - Math.min(...counts) > MOST_WORDS_APART) return "number of words";
  return isNoun && isMixed(options, isPlural) ? "singular and plural" : null;
}

function isMixed(options: readonly string[], test: (option: string) => boolean): boolean {
  const passing = options.filter(test).length;
  return passing > 0 && passing < options.length;
}

function isPlural(option: string): boolean {
  const last = option.toLowerCase().match(/\p{L}+$/u)?.[0] ?? "";
  if (IRREGULAR_PLURALS.has(last) || /(?:^|[a-z])(?:men|women|people)$/u.test(last)) return true;
  return /[^siu]s$/u.test(last) && !SINGULAR_S.has(last);
}

/** Whether "an" stands before a word when it is read out. */
function takesAn(option: string): boolean {
  const word = option.match(/[\p{L}\d][\p{L}\d.,'’]*/u)?.[0] ?? "";
  if (/^\d/u.test(word)) return /^(?:8|11(?!\d)|18(?!\d)|11,|18,)/u.test(word);
  if (isSpelt(word)) return VOWEL_LETTERS.includes(word.charAt(0));
  if (/^(?:hour|honest|honou?r|heir)/iu.test(word)) return true;
  return /^[aeiou]/iu.test(word) && !/^(?:uni(?![mn])|us(?:e|u)|eu|one\b|once|ut[ei])/iu.test(word);
}

/** Whether capitals are read letter by letter: "FBI", not "NATO". */
function isSpelt(word: string): boolean {
  return (
    /^\p{Lu}{2,}$/u.test(word) &&
    (word.length <= LONGEST_SPELT || !/[^AEIOU][AEIOU][^AEIOU]/u.test(word))
  );
}
