import type { Document } from "../document.ts";
import { LONG_TEXT_WORDS } from "../read/split-sections.ts";
import type { Size } from "../summary-options.ts";

/** What a choice of sentences may not exceed, and what it should come near to. */
export interface Budget {
  readonly leastSentences: number;
  readonly mostSentences: number;
  /** Words that a choice should reach where it can. */
  readonly leastWords: number;
  readonly mostWords: number;
}

/**
 * The default summary of a news story: two to four sentences of 30 to 75 words, about 62 on average,
 * where the first three sentences of a story have 66 to 77 (decision 005).
 */
const AUTO = { leastSentences: 2, mostSentences: 4, leastWords: 30, mostWords: 75 };

/** The default summary of a long text grows by a sentence for as many words again, up to this many. */
const LONG_MOST_SENTENCES = 12;

/** Words of a chosen sentence; the mean over news and abstracts. */
export const WORDS_PER_SENTENCE = 26;

/** A word budget is well used from this share on; below it a longer choice is preferred. */
const FILL = 0.6;

/** Returns the bounds that a size sets for this document. */
export function toBudget(document: Document, size: Size): Budget {
  const count = document.sentences.length;
  switch (size.by) {
    case "sentences": {
      const sentences = Math.min(size.sentences, count);
      return {
        leastSentences: sentences,
        mostSentences: sentences,
        leastWords: 0,
        mostWords: Number.POSITIVE_INFINITY,
      };
    }
    case "words":
      return byWords(size.words, count);
    case "ratio":
      return byWords(Math.floor(size.ratio * document.article.words), count);
    case "auto":
      return automatic(document.article.words, count);
  }
}

function byWords(words: number, count: number): Budget {
  return { leastSentences: 1, mostSentences: count, leastWords: words * FILL, mostWords: words };
}

function automatic(words: number, count: number): Budget {
  if (words <= LONG_TEXT_WORDS) {
    return { ...AUTO, leastSentences: Math.min(AUTO.leastSentences, count) };
  }
  const sentences = Math.min(LONG_MOST_SENTENCES, 3 + Math.floor(words / LONG_TEXT_WORDS));
  return {
    leastSentences: sentences,
    mostSentences: sentences,
    leastWords: 0,
    mostWords: sentences * WORDS_PER_SENTENCE * 1.5,
  };
}
