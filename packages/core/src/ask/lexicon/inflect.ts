/** Nouns whose plural no rule gives; our own list of those that news is full of. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `child children, man men, woman women, foot feet, tooth teeth, mouse mice, goose geese, wife wives, knife knives,
  life lives, leaf leaves, wolf wolves, thief thieves, calf calves, shelf shelves, half halves, hero heroes,
  potato potatoes, tomato tomatoes, mosquito mosquitoes, volcano volcanoes, person people`
    .split(/,\s+/u)
    .map((pair): [string, string] => {
      const [singular = "", plural = ""] = pair.trim().split(" ");
      return [singular, plural];
    }),
);

const SINGULARS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR].map(([singular, plural]) => [plural, singular]),
);

/** Compounds bend like their last part: "firemen". */
const IRREGULAR_END = /^(.+)(man|woman|child|wife|foot|tooth)$/u;
const IRREGULAR_PLURAL_END = /^(.+)(men|women|children|wives|feet|teeth)$/u;

/** Nouns in the singular that end like plurals. */
const SINGULAR_END =
  /(?:gas|lens|canvas|atlas|summons|bias|chaos|diabetes|measles|series|species|news|ics|christmas|texas)$/u;

/** Returns the plural of a noun in lower case. */
export function pluralise(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  const [, stem, end] = IRREGULAR_END.exec(noun) ?? [];
  if (stem !== undefined && end !== undefined) return stem + (IRREGULAR.get(end) ?? `${end}s`);
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Returns what a noun in lower case may be the plural of, the likeliest first; itself last. */
export function singularsOf(noun: string): readonly string[] {
  const irregular = SINGULARS.get(noun);
  if (irregular !== undefined) return [irregular];
  const [, stem, end] = IRREGULAR_PLURAL_END.exec(noun) ?? [];
  if (stem !== undefined && end !== undefined) return [stem + (SINGULARS.get(end) ?? end)];
  if (!isPlural(noun)) return [noun];
  const guesses = noun.endsWith("ies") ? [`${noun.slice(0, -3)}y`] : [];
  if (noun.endsWith("es")) guesses.push(noun.slice(0, -1), noun.slice(0, -2));
  else guesses.push(noun.slice(0, -1));
  return [...guesses, noun];
}

/** Returns whether a noun in lower case looks like a plural. */
export function isPlural(noun: string): boolean {
  const last = noun.split(" ").at(-1) ?? noun;
  if (SINGULARS.has(last) || IRREGULAR_PLURAL_END.test(last)) return true;
  return /[^sui]s$/u.test(last) && !SINGULAR_END.test(last);
}
