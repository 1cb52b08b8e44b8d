import type { LanguageCode } from "./language.ts";

/**
 * The one file that imports natural, and only by deep paths: the root import takes about a second,
 * loads database clients, reads the user's `.env` and prints to standard output
 * (NaturalNode/natural#777).
 */

interface StemmerModule {
  readonly default: { stem(word: string): string };
}

interface StopWordModule {
  readonly default: { readonly words: readonly string[] } | readonly string[];
}

interface NaturalParts {
  readonly stemmer: () => Promise<StemmerModule>;
  /** Absent where natural has no list for the language. */
  readonly stopWords?: () => Promise<StopWordModule>;
}

const PARTS: Readonly<Record<LanguageCode, NaturalParts>> = {
  en: {
    stemmer: () => import("natural/lib/natural/stemmers/porter_stemmer.js"),
    stopWords: () => import("natural/lib/natural/util/stopwords.js"),
  },
  fr: {
    stemmer: () => import("natural/lib/natural/stemmers/porter_stemmer_fr.js"),
    stopWords: () => import("natural/lib/natural/util/stopwords_fr.js"),
  },
  de: { stemmer: () => import("natural/lib/natural/stemmers/porter_stemmer_de.js") },
  es: {
    stemmer: () => import("natural/lib/natural/stemmers/porter_stemmer_es.js"),
    stopWords: () => import("natural/lib/natural/util/stopwords_es.js"),
  },
  it: {
    stemmer: () => import("natural/lib/natural/stemmers/porter_stemmer_it.js"),
    stopWords: () => import("natural/lib/natural/util/stopwords_it.js"),
  },
  pt: {
    stemmer: () => import("natural/lib/natural/stemmers/porter_stemmer_pt.js"),
    stopWords: () => import("natural/lib/natural/util/stopwords_pt.js"),
  },
  nl: {
    stemmer: () => import("natural/lib/natural/stemmers/porter_stemmer_nl.js"),
    stopWords: () => import("natural/lib/natural/util/stopwords_nl.js"),
  },
  sv: {
    stemmer: () => import("natural/lib/natural/stemmers/porter_stemmer_sv.js"),
    stopWords: () => import("natural/lib/natural/util/stopwords_sv.js"),
  },
  no: {
    stemmer: () => import("natural/lib/natural/stemmers/porter_stemmer_no.js"),
    stopWords: () => import("natural/lib/natural/util/stopwords_no.js"),
  },
  ru: {
    stemmer: () => import("natural/lib/natural/stemmers/porter_stemmer_ru.js"),
    stopWords: () => import("natural/lib/natural/util/stopwords_ru.js"),
  },
};

/** What natural knows of one language. */
export interface NaturalLanguage {
  readonly stem: (word: string) => string;
  readonly stopWords: readonly string[];
}

/** Returns natural's stemmer and stop words of a language, loading only that language's files. */
export async function loadNatural(code: LanguageCode): Promise<NaturalLanguage> {
  const parts = PARTS[code];
  const stemmer = (await parts.stemmer()).default;
  const list = parts.stopWords === undefined ? [] : (await parts.stopWords()).default;
  return {
    stem: (word) => stemmer.stem(word),
    stopWords: "words" in list ? list.words : list,
  };
}
