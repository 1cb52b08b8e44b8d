const IDLE_WORDS: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week " +
    "weekend month year day time thing way lot bit kind sort part fact mr mrs ms dr"
  ).split(" "),
);

/** Returns whether a word in small letters is one that nobody reads an article to learn: "way", "friday". */
export function isIdleWord(word: string): boolean {
  return IDLE_WORDS.has(word);
}
