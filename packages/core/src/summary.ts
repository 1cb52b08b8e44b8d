/** The names of the rankers, the default first. */
export const RANKER_NAMES = [
  "learned",
  "lead",
  "textrank",
  "lexrank",
  "centroid",
  "pacsum",
  "coverage",
] as const;

/** A way to score sentences. */
export type RankerName = (typeof RANKER_NAMES)[number];

/** What one feature added to a sentence's score; a sentence's contributions sum to its score. */
export interface Reason {
  readonly feature: string;
  readonly contribution: number;
}

/** A sentence of a summary, verbatim: `text` is `article.text.slice(start, end)`. */
export interface SummarySentence {
  /** The sentence's index in the article. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly score: number;
  /** Largest contribution first; empty unless an explanation was asked for. */
  readonly reasons: readonly Reason[];
}

/** A word or phrase the article is about; scores are shares of the article's weight, 0 to 1. */
export interface Keyword {
  readonly term: string;
  readonly score: number;
}

/** What is still wrong with an extract, as indexes of article sentences. */
export interface Integrity {
  /** Opens with a reference ("He", "This") or a connective ("However") whose sentence is not there. */
  readonly dangling: readonly number[];
  /** Opens or closes a quotation without its other half. */
  readonly unbalancedQuotes: readonly number[];
  /** Says what an earlier chosen sentence says. */
  readonly duplicates: readonly number[];
}

/** An extractive summary: sentences in document order, what the article is about, what is amiss. */
export interface Summary {
  readonly ranker: RankerName;
  readonly text: string;
  readonly words: number;
  readonly sentences: readonly SummarySentence[];
  readonly keywords: readonly Keyword[];
  readonly integrity: Integrity;
  /** Whether words were compared by their stems; `false` where the language has no stemmer here. */
  readonly stemmed: boolean;
}

/** How a summary is made; at most one of `sentences`, `words`, `ratio` and `minutes` is given. */
export interface SummaryOptions {
  /** This many sentences, at least 1; fewer where the article has fewer. */
  readonly sentences?: number;
  /** At most this many words, at least 1; one sentence is given even if it is longer. */
  readonly words?: number;
  /** At most this share of the article's words, over 0 and up to 1. */
  readonly ratio?: number;
  /** At most this many minutes of reading at 238 words a minute (Brysbaert 2019). */
  readonly minutes?: number;
  readonly ranker?: RankerName;
  /** Fill `reasons`. */
  readonly explain?: boolean;
  /**
   * Take the first steps of the article's zoom that keep the length, so that a longer summary only adds
   * to a shorter one; default `false`, which takes the best summary of each length.
   */
  readonly nested?: boolean;
  /** Leave out sentences with quotations (`false`); default `true`. */
  readonly quotes?: boolean;
  /** Leave out questions (`false`); default `true`. */
  readonly questions?: boolean;
}
