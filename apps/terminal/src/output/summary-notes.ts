import type { Article, Summary } from "@precis/core";
import { READING_WORDS_PER_MINUTE } from "@precis/core/limits";

/**
 * Returns what is amiss with a summary, one remark a line; sentences are counted from 1 as they are
 * shown.
 */
export function integrityNotes({ sentences, integrity }: Summary): readonly string[] {
  const { dangling, unbalancedQuotes, duplicates } = integrity;
  const shown = (indexes: readonly number[]): readonly number[] =>
    indexes.map((index) => sentences.findIndex((sentence) => sentence.index === index) + 1);
  return [
    ...remark(
      shown(dangling),
      "leans on one that is not in the summary",
      "lean on others that are not in the summary",
    ),
    ...remark(
      shown(unbalancedQuotes),
      "has only one half of its quotation marks",
      "have only one half of their quotation marks",
    ),
    ...remark(
      shown(duplicates),
      "says again what an earlier one says",
      "say again what earlier ones say",
    ),
  ];
}

function remark(numbers: readonly number[], one: string, several: string): readonly string[] {
  if (numbers.length === 0) return [];
  if (numbers.length === 1) return [`note: sentence ${numbers.join("")} ${one}`];
  const listed = `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
  return [`note: sentences ${listed} ${several}`];
}

/** Returns a remark where the language has no stemmer here, which makes for a plainer summary. */
export function languageNotes({ language }: Article, { stemmed }: Summary): readonly string[] {
  if (stemmed) return [];
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language);
  const what = language === "und" ? "a language that is not known" : `${name} without a stemmer`;
  return [`note: read as ${what}: the forms of a word count as different words`];
}

/**
 * Returns how much shorter a summary is: `70 of 512 words (14%), 20 s to read instead of 2 min`.
 */
export function lengthNote({ words: all }: Article, { words }: Summary): string {
  if (words >= all) return `the whole text, ${readingTime(all)} to read`;
  const share = Math.round((100 * words) / all);
  const percent = share === 0 ? "under 1%" : `${share}%`;
  return `${words} of ${all} words (${percent}), ${readingTime(words)} to read instead of ${readingTime(all)}`;
}

/**
 * Rounds to 5 seconds below a minute, to a minute below two hours, then to an hour: no reader is
 * more exact.
 */
function readingTime(words: number): string {
  const seconds = (60 * words) / READING_WORDS_PER_MINUTE;
  if (seconds < 57.5) return `${Math.max(5, 5 * Math.round(seconds / 5))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
