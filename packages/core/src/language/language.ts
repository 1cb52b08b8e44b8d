/** Words of one language that the stages read; the lists are our own unless their file says otherwise. */
export interface LanguageWords {
  /** Words that carry no content; they join those natural brings for the language. */
  readonly stopWords: string;
  /** Abbreviations that never end a sentence ("Dr."), without their last full stop, in lower case. */
  readonly titles: string;
  /** Abbreviations that end a sentence only before a typical opening word ("Inc.", "a.m."). */
  readonly abbreviations: string;
  /** Abbreviations that never end a sentence before a digit ("No. 7", "p. 55"). */
  readonly numberAbbreviations: string;
  /** Names of the months and their short forms, which follow ordinal numbers in some languages. */
  readonly months: string;
  /** Words that commonly open a sentence, in lower case. */
  readonly openers: string;
  /** Pronouns that point back to an earlier sentence when they open one. */
  readonly pronouns: string;
  /** Determiners that point back when they open a sentence before a noun ("this decision"). */
  readonly determiners: string;
  /**
   * Openings that point at one or more of several things told of before ("the others", "one of them");
   * `|` parts words of which one stands there.
   */
  readonly pointers: readonly string[];
  /** Words and phrases that tie a sentence to the one before when they open it; longest first. */
  readonly connectives: readonly string[];
  /** Verbs of saying, as stems or forms, that mark an attribution. */
  readonly speechVerbs: string;
  /** Words that articles on anything have ("time", "people", "three"), the days among them; never keywords. */
  readonly commonNouns: string;
  /** Words after which a verb stands rather than a noun: subjects, auxiliaries, negations. */
  readonly beforeVerbs: string;
  /** Words before which a verb stands rather than a noun: those that open its object. */
  readonly afterVerbs: string;
  /** Whether a number with a full stop is an ordinal ("3. Oktober"). */
  readonly ordinalStops?: boolean;
}

/** A language ready for use: its words as sets, its stemmer, its stop words. */
export interface Language {
  /** BCP 47 primary language subtag; `und` when not known. */
  readonly code: string;
  /** Whether stems and word lists exist for it; otherwise words are compared as written. */
  readonly supported: boolean;
  /** Returns the stem of a word in lower case. */
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly numberAbbreviations: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly pointers: readonly string[];
  readonly connectives: readonly string[];
  readonly speechVerbs: ReadonlySet<string>;
  readonly commonNouns: ReadonlySet<string>;
  readonly beforeVerbs: ReadonlySet<string>;
  readonly afterVerbs: ReadonlySet<string>;
  readonly ordinalStops: boolean;
}

/** The languages with stemmers and word lists of their own. */
export const LANGUAGE_CODES = ["en", "fr", "de", "es", "it", "pt", "nl", "sv", "no", "ru"] as const;

/** A language with a stemmer and word lists of its own. */
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** Returns whether the language has a stemmer and word lists of its own. */
export function isLanguageCode(code: string): code is LanguageCode {
  return (LANGUAGE_CODES as readonly string[]).includes(code);
}
