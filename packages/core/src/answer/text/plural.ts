/** Plurals that no rule reaches. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["bacteria", "bacterium"],
  ["children", "child"],
  ["criteria", "criterion"],
  ["data", "datum"],
  ["feet", "foot"],
  ["geese", "goose"],
  ["knives", "knife"],
  ["lives", "life"],
  ["media", "medium"],
  ["mice", "mouse"],
  ["mitochondria", "mitochondrion"],
  ["oxen", "ox"],
  ["phenomena", "phenomenon"],
  ["teeth", "tooth"],
  ["wives", "wife"],
]);

/** Words that end in s and are singular, or mean another thing without it: "news" is not many a new. */
const NOT_PLURAL = new Set(
  "americas arms customs goods means news series species woods works mars wales texas".split(" "),
);

/** Endings and what stands in their place in the key; the first that fits decides. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ss|us|is|ics)$/u, "$&"],
  // Not every men is of men: specimen, regimen, Yemen.
  [
    /(?<=^(?:business|camera|chair|clergy|congress|council|country|crafts|fire|fisher|gentle|gun|noble|police|sales|service|sports|spokes|states|trades|wo|work))men$/u,
    "man",
  ],
  [/people$/u, "person"],
  [/(?<=analy|cri|diagno|empha|hypothe|neuro|paraly|parenthe|progno|synthe|^the)ses$/u, "sis"],
  [/(?<=^.)ies$/u, "ie"],
  [/ies$/u, "y"],
  [/(?<=[aeo]l|ar|ea|oa|hie)ves$/u, "f"],
  // House and houses meet without their e, for bus and buses have none.
  [/(?<=s|x|z|ch|sh)es?$/u, ""],
  [/(?<=[ao]to|ero|cho|rgo|olcano)es$/u, ""],
  [/(?<=.{2})s$/u, ""],
];

/**
 * Returns a key that is equal for the singular and the plural of a noun in lower case: mostly the
 * singular, less a final e after a hiss ("hous"). Rules for regular nouns as any school grammar has them;
 * words with digits and words under four letters come back as they are.
 */
export function toNounKey(word: string): string {
  if (word === "men") return "man";
  if (!/^\p{L}{4,}$/u.test(word) || NOT_PLURAL.has(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return toNounKey(irregular);
  const rule = ENDINGS.find(([ending]) => ending.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}
