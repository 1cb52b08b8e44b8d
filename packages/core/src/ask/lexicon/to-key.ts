import { remember } from "../../maths/remember.ts";

/** Spellings of places in news that WordNet lists otherwise. */
const ALIASES: Readonly<Record<string, string>> = {
  us: "united states",
  "u.s": "united states",
  usa: "united states",
  america: "united states",
  uk: "united kingdom",
  "u.k": "united kingdom",
  britain: "united kingdom",
  uae: "united arab emirates",
};

/** An article has some hundred names, and each is looked up beside many others. */
const KEYS_KEPT = 10_000;

/** Returns a name as the lexicon lists it: in lower case, without "the" and without a last full stop. */
export const toKey: (name: string) => string = remember((name) => {
  const lower = name
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/\.$/u, "");
  return ALIASES[lower] ?? lower;
}, KEYS_KEPT);
