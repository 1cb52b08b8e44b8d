import { PrecisError } from "./errors.ts";
import { READING_WORDS_PER_MINUTE } from "./limits.ts";
import { RANKER_NAMES, type RankerName, type SummaryOptions } from "./summary.ts";

/** How long a summary is to be; `auto` leaves it to the article. */
export type Size =
  | { readonly by: "sentences"; readonly sentences: number }
  | { readonly by: "words"; readonly words: number }
  | { readonly by: "ratio"; readonly ratio: number }
  | { readonly by: "auto" };

/** Summary options with every default filled in and every value checked. */
export interface SummarySettings {
  readonly size: Size;
  readonly ranker: RankerName;
  readonly explain: boolean;
  readonly nested: boolean;
  readonly quotes: boolean;
  readonly questions: boolean;
}

/**
 * Returns the settings that options stand for.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` when a value is out of range or two sizes are given.
 */
export function parseSummaryOptions(options: SummaryOptions): SummarySettings {
  const {
    ranker = "learned",
    explain = false,
    nested = false,
    quotes = true,
    questions = true,
  } = options;
  if (!RANKER_NAMES.includes(ranker)) {
    throw invalid(`The ranker "${ranker}" is not known; use one of ${RANKER_NAMES.join(", ")}.`);
  }
  return { size: parseSize(options), ranker, explain, nested, quotes, questions };
}

function parseSize({ sentences, words, ratio, minutes }: SummaryOptions): Size {
  const given = Object.entries({ sentences, words, ratio, minutes }).filter(
    ([, value]) => value !== undefined,
  );
  if (given.length > 1) {
    throw invalid(
      `Only one of ${given.map(([name]) => name).join(" and ")} can set the length; give one.`,
    );
  }
  if (sentences !== undefined) {
    return { by: "sentences", sentences: atLeastOne("sentences", sentences) };
  }
  if (words !== undefined) return { by: "words", words: atLeastOne("words", words) };
  if (ratio !== undefined) {
    if (!(ratio > 0 && ratio <= 1)) {
      throw invalid(`ratio is ${ratio}; it must be over 0 and at most 1, as in 0.2.`);
    }
    return { by: "ratio", ratio };
  }
  if (minutes !== undefined) {
    if (!(minutes > 0 && Number.isFinite(minutes))) {
      throw invalid(`minutes is ${minutes}; it must be over 0, as in 0.5 or 2.`);
    }
    return { by: "words", words: Math.max(1, Math.floor(minutes * READING_WORDS_PER_MINUTE)) };
  }
  return { by: "auto" };
}

function atLeastOne(name: string, value: number): number {
  if (!Number.isInteger(value) || value < 1) {
    throw invalid(`${name} is ${value}; it must be a whole number of at least 1.`);
  }
  return value;
}

function invalid(message: string): PrecisError {
  return new PrecisError("INVALID_OPTION", message);
}
