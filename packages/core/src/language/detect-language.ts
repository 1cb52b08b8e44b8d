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

const SETS = LANGUAGE_CODES.map(
  (code) => [code, new Set(FUNCTION_WORDS[code].split(" "))] as const,
);

/** Longer samples do not change the answer and cost time. */
const SAMPLE_CHARACTERS = 1200;

/** A language is certain when its function words are this share of the words … */
const CERTAIN_SHARE = 0.2;
/** … and the next language has at most this share of its count. */
const CERTAIN_MARGIN = 0.6;

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
  if (
    best.count >= words * CERTAIN_SHARE &&
    runnerUp.count <= best.count * CERTAIN_MARGIN &&
    best.count > 0
  ) {
    return best.code;
  }
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < TRIGRAM_LETTERS) {
    return best.count > runnerUp.count ? best.code : "und";
  }
  const { franc } = await import("franc");
  const code = franc(sample, { only: Object.keys(SHORT_CODES) });
  return SHORT_CODES[code] ?? "und";
}

interface Count {
  readonly code: LanguageCode;
  readonly count: number;
}

function countFunctionWords(sample: string): [best: Count, runnerUp: Count, words: number] {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = SETS.map(([code, set]) => ({
    code,
    count: words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0),
  })).toSorted((a, b) => b.count - a.count);
  const none: Count = { code: "en", count: 0 };
  return [counts[0] ?? none, counts[1] ?? none, words.length];
}
