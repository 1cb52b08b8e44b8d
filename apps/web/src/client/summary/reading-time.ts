import { READING_WORDS_PER_MINUTE } from "@precis/core/limits";

/** Returns how long so many words take to read, as people say it: `25 s` or `3 min`. */
export function readingTime(words: number): string {
  const seconds = Math.round((words / READING_WORDS_PER_MINUTE) * 60);
  return seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
