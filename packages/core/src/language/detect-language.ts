import { LANGUAGE_CODES, type LanguageCode } from "./language.ts";

/** Function words that are frequent in one language and rare in its neighbours; our own choice. */
const FUNCTION_WORDS: Readonly<Record<LanguageCode, string>> = {
  en: "the of and to is was for that with are has have been this from his her their would which said it by at be",
  fr: "le les des du une est dans pour qui sur pas au aux ce cette sont avec plus leur ont été ces mais et il elle",
  de: "der die und das den dem des ist nicht mit sich auf ein eine für von zu wird sind auch bei nach wurde werden",
  es: "el los las una por con del se para como más pero sus al lo fue este ha son también según y que en está",
  it: "il di che è per una con del della nel gli dei delle sono anche più ha alla come dal non ma loro questo",
  pt: "o os uma não com do da em para que dos das mais ao como pelo pela foi são também seu sua no na e",
  nl: "de het een van en is dat op te voor met zijn aan niet door er ook bij naar worden wordt heeft hij uit",
  sv: "och att det som är en på för med av till den har inte om ett från var men vid också efter kan sig",
  no: "og å det som er en på for med av til den har ikke om et fra var men ved også etter kan seg ble være",
  ru: "и в не на что с он по как это но из его для от же были также был она только о при за все к",
};

/** Subtags of franc's ISO 639-3 codes that have a shorter BCP 47 form and that readers may well bring. */
const SHORT_CODES: Readonly<Record<string, string>> = {
  eng: "en",
  fra: "fr",
  deu: "de",
  spa: "es",
  ita: "it",
  por: "pt",
  nld: "nl",
  swe: "sv",
  nob: "no",
  nno: "no",
  rus: "ru",
  dan: "da",
  fin: "fi",
  pol: "pl",
  ces: "cs",
  slk: "sk",
  hun: "hu",
  ron: "ro",
  tur: "tr",
  cat: "ca",
  glg: "gl",
  ell: "el",
  ukr: "uk",
  bul: "bg",
  srp: "sr",
  hrv: "hr",
  arb: "ar",
  pes: "fa",
  urd: "ur",
  heb: "he",
  hin: "hi",
  ben: "bn",
  cmn: "zh",
  jpn: "ja",
  kor: "ko",
  vie: "vi",
  ind: "id",
  swh: "sw",
};

/** The languages that each function word speaks for, as places in {@link LANGUAGE_CODES}. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = groupLanguages();

/** Longer samples do not change the answer and cost time. */
const SAMPLE_CHARACTERS = 1200;

/** A language is certain when its function words are this share of the words … */
const CERTAIN_SHARE = 0.2;
/** … and the next language has at most this share of its count; … */
const CERTAIN_MARGIN = 0.6;
/** … or when it leads the next by this many words and this share of all, as prose full of names may. */
const CERTAIN_LEAD_WORDS = 15;
const CERTAIN_LEAD_SHARE = 0.1;

/** Below this many letters trigrams guess; such a text is left as unknown, or as what function words say. */
const TRIGRAM_LETTERS = 40;

/**
 * Returns the BCP 47 subtag of the language a text is written in, `und` when it cannot be told.
 *
 * Function words decide where they are certain, which is nearly always on running text in a language
 * of ours and costs next to nothing; franc's trigrams, loaded only then, decide the rest.
 */
export async function detectLanguage(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const [best, runnerUp, words] = countFunctionWords(sample);
  if (isCertain(best.count, runnerUp.count, words)) return best.code;
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < TRIGRAM_LETTERS) {
    return best.count > runnerUp.count ? best.code : "und";
  }
  const { franc } = await import("franc");
  const code = franc(sample, { only: Object.keys(SHORT_CODES) });
  return SHORT_CODES[code] ?? "und";
}

function isCertain(best: number, next: number, words: number): boolean {
  const fills = best > 0 && best >= words * CERTAIN_SHARE && next <= best * CERTAIN_MARGIN;
  return fills || best - next >= Math.max(CERTAIN_LEAD_WORDS, words * CERTAIN_LEAD_SHARE);
}

interface Count {
  readonly code: LanguageCode;
  readonly count: number;
}

function countFunctionWords(sample: string): [best: Count, runnerUp: Count, words: number] {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGE_CODES.map((code) => ({ code, count: 0 }));
  for (const word of words) {
    const places = LANGUAGES_OF.get(word);
    if (places === undefined) continue;
    for (const place of places) {
      const language = counts[place];
      if (language !== undefined) language.count += 1;
    }
  }
  const none: Count = { code: "en", count: 0 };
  const [best = none, runnerUp = none] = counts.toSorted((a, b) => b.count - a.count);
  return [best, runnerUp, words.length];
}

function groupLanguages(): ReadonlyMap<string, readonly number[]> {
  const languages = new Map<string, number[]>();
  for (const [place, code] of LANGUAGE_CODES.entries()) {
    for (const word of new Set(FUNCTION_WORDS[code].split(" "))) {
      languages.set(word, [...(languages.get(word) ?? []), place]);
    }
  }
  return languages;
}
