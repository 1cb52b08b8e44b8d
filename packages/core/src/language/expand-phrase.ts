/**
 * Returns the phrases that one of the word lists stands for: words parted by `|` are alternatives, so
 * "one|two of them" is "one of them" and "two of them".
 */
export function expandPhrase(phrase: string): string[] {
  let phrases = [""];
  for (const slot of phrase.split(" ")) {
    const words = slot.split("|");
    phrases = phrases.flatMap((start) => words.map((word) => `${start} ${word}`.trimStart()));
  }
  return phrases;
}
