/** Words a minute in silent reading of English prose (Brysbaert 2019). */
const WORDS_PER_MINUTE = 238;

/** Returns how long so many words take to read, as people say it: `25 s` or `3 min`. */
export function readingTime(words: number): string {
  const seconds = Math.round((words / WORDS_PER_MINUTE) * 60);
  return seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
