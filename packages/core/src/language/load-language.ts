import { remember } from "../maths/remember.ts";
import { expandPhrase } from "./expand-phrase.ts";
import type { Language, LanguageCode, LanguageWords } from "./language.ts";
import { isLanguageCode } from "./language.ts";
import { loadNatural } from "./natural.ts";

const WORDS: Readonly<Record<LanguageCode, () => Promise<LanguageWords>>> = {
  en: async () => (await import("./words/english.ts")).english,
  fr: async () => (await import("./words/french.ts")).french,
  de: async () => (await import("./words/german.ts")).german,
  es: async () => (await import("./words/spanish.ts")).spanish,
  it: async () => (await import("./words/italian.ts")).italian,
  pt: async () => (await import("./words/portuguese.ts")).portuguese,
  nl: async () => (await import("./words/dutch.ts")).dutch,
  sv: async () => (await import("./words/swedish.ts")).swedish,
  no: async () => (await import("./words/norwegian.ts")).norwegian,
  ru: async () => (await import("./words/russian.ts")).russian,
};

const NONE: ReadonlySet<string> = new Set();

/** A stem costs 2 µs and an article repeats its words; a book's vocabulary is smaller than this. */
const STEMS_KEPT = 50_000;

const loaded = new Map<string, Promise<Language>>();

/**
 * Returns the language of a BCP 47 subtag, loading its stemmer and word lists once.
 *
 * A language without lists of its own gets the unstemmed path: words are compared as written, in
 * lower case, and there are no stop words.
 */
export function loadLanguage(code: string): Promise<Language> {
  const known = loaded.get(code);
  if (known !== undefined) return known;
  const language = isLanguageCode(code) ? load(code) : Promise.resolve(unstemmed(code));
  loaded.set(code, language);
  return language;
}

async function load(code: LanguageCode): Promise<Language> {
  const [natural, words] = await Promise.all([loadNatural(code), WORDS[code]()]);
  return {
    code,
    supported: true,
    stem: remember(natural.stem, STEMS_KEPT),
    stopWords: new Set([...natural.stopWords, ...split(words.stopWords)]),
    titles: new Set(split(words.titles)),
    abbreviations: new Set(split(words.abbreviations)),
    numberAbbreviations: new Set(split(words.numberAbbreviations)),
    months: new Set(split(words.months)),
    openers: new Set(split(words.openers)),
    pronouns: new Set(split(words.pronouns)),
    determiners: new Set(split(words.determiners)),
    pointers: words.pointers.map(partApostrophes).flatMap(expandPhrase),
    connectives: words.connectives.map(partApostrophes),
    speechVerbs: new Set(split(words.speechVerbs)),
    commonNouns: new Set(split(words.commonNouns)),
    beforeVerbs: new Set(split(words.beforeVerbs)),
    afterVerbs: new Set(split(words.afterVerbs)),
    ordinalStops: words.ordinalStops ?? false,
  };
}

function unstemmed(code: string): Language {
  return {
    code,
    supported: false,
    stem: (word) => word,
    stopWords: NONE,
    titles: NONE,
    abbreviations: NONE,
    numberAbbreviations: NONE,
    months: NONE,
    openers: NONE,
    pronouns: NONE,
    determiners: NONE,
    pointers: [],
    connectives: [],
    speechVerbs: NONE,
    commonNouns: NONE,
    beforeVerbs: NONE,
    afterVerbs: NONE,
    ordinalStops: false,
  };
}

function split(words: string): string[] {
  return words.trim().split(/\s+/u);
}

/** Tokens part at an apostrophe, so phrases do too ("d’autre part"). */
function partApostrophes(phrase: string): string {
  return phrase.replaceAll("'", " ");
}
