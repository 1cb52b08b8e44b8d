import { stemWord } from "./porter-stemmer.ts";

/** Turns a text into the tokens that ROUGE counts. */
export type RougeTokeniser = (text: string) => readonly string[];

/** How a text is cut for ROUGE. */
export interface RougeTokeniserOptions {
  /** `ascii` keeps a–z and 0–9, as `rouge_score` does; `any` keeps the letters of every script. */
  readonly letters: "ascii" | "any";
  /** Whether tokens longer than three characters are stemmed with the English Porter stemmer. */
  readonly stem: boolean;
}

/** `rouge_score` leaves shorter tokens unstemmed, as ROUGE-1.5.5 does. */
const LONGEST_UNSTEMMED = 3;

const SEPARATORS = { ascii: /[^a-z0-9]+/u, any: /[^\p{L}\p{N}]+/u } as const;

/**
 * Returns a tokeniser for ROUGE: lower case, everything but letters and digits is a space, and
 * tokens longer than three characters are stemmed.
 *
 * With `ascii` and `stem` the tokens are those of Google's `rouge_score` with `use_stemmer=True`.
 * `any` is for languages whose accented letters `rouge_score` would cut words at ("été" → "t").
 * Stems are remembered, so one tokeniser should serve a whole run.
 */
export function createRougeTokeniser(options: RougeTokeniserOptions): RougeTokeniser {
  const separator = SEPARATORS[options.letters];
  const stems = new Map<string, string>();
  const toStem = (word: string): string => {
    if (!options.stem || word.length <= LONGEST_UNSTEMMED) return word;
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = stemWord(word);
      stems.set(word, stem);
    }
    return stem;
  };
  return (text) =>
    text
      .toLowerCase()
      .split(separator)
      .filter((word) => word !== "")
      .map(toStem);
}
