/** Plurals that no rule reaches. */
const IRREGULAR: Readonly<Record<string, string>> = {
  children: "child",
  criteria: "criterion",
  feet: "foot",
  geese: "goose",
  mice: "mouse",
  oxen: "ox",
  phenomena: "phenomenon",
  teeth: "tooth",
  bacteria: "bacterium",
  data: "datum",
  media: "medium",
  lives: "life",
  wives: "wife",
  knives: "knife",
};

/** Words that end in s and are singular, or mean another thing without it: "news" is not many a new. */
const NOT_PLURAL = new Set(
  "americas arms customs goods means minutes news series species woods works mars wales texas".split(
    " ",
  ),
);

/** Endings of plurals and what stands in their place in the singular; the first that fits decides. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ss|us|is|ics)$/u, "$&"],
  [/men$/u, "man"],
  [/people$/u, "person"],
  [/ies$/u, "y"],
  [/(?<=[aeo]l|ar|el|ea|oa|hie)ves$/u, "f"],
  [/(?<=s|x|z|ch|sh)es$/u, ""],
  [/(?<=[ao]toe?|ero|cho|rgo|olcano)es$/u, ""],
  [/(?<=.{2})s$/u, ""],
];

/**
 * Returns the singular of a word in lower case; a word that is no plural comes back as it is. Rules for
 * regular nouns after any school grammar; words with digits and words under four letters are left alone.
 */
export function toSingular(word: string): string {
  if (word.length < 4 || !/^\p{L}+$/u.test(word) || NOT_PLURAL.has(word)) return word;
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  const rule = ENDINGS.find(([ending]) => ending.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}
