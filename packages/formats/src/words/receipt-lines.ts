import { READING_WORDS_PER_MINUTE } from "@precis/core/limits";
import type { Article } from "@precis/core";

/** Returns how many minutes an article takes to read, to a tenth. */
export function readingMinutes({ words }: Article): number {
  return Math.round((words / READING_WORDS_PER_MINUTE) * 10) / 10;
}

/**
 * Returns where an article is from and how long it takes to read, in one line:
 * `Isle News · 512 words, 2 minutes`.
 */
export function receiptLine(article: Article): string {
  const minutes = Math.max(1, Math.round(readingMinutes(article)));
  const words = `${article.words} ${article.words === 1 ? "word" : "words"}`;
  const length = `${words}, ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  return [article.receipt?.site ?? "", length].filter((part) => part !== "").join(" · ");
}

/** Returns what went wrong when an article was read, a sentence each; none where all is well. */
export function warningLines({ receipt }: Article): string[] {
  return (receipt?.warnings ?? []).map(({ message }) => message);
}
