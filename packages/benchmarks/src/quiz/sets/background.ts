import { toWords } from "../words/to-words.ts";

/** A text, and the story it tells: the texts of one story do not count as others of each other. */
export interface BackgroundText {
  readonly story: string;
  readonly text: string;
}

/**
 * Returns, for a story, in what share of the other stories a word or a pair of words is met, 0 to 1: what
 * somebody knows of the language who has read everything but this article.
 */
export function createBackground(
  texts: readonly BackgroundText[],
): (story: string) => (word: string) => number {
  const stories = new Map<string, Set<string>>();
  for (const { story, text } of texts) {
    const words = stories.get(story) ?? new Set<string>();
    stories.set(story, words);
    for (const term of listTerms(text)) words.add(term);
  }
  const counts = new Map<string, number>();
  for (const words of stories.values()) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (story) => {
    const own = stories.get(story);
    const others = Math.max(1, stories.size - (own === undefined ? 0 : 1));
    return (word) => ((counts.get(word) ?? 0) - (own?.has(word) === true ? 1 : 0)) / others;
  };
}

/** The words of a text, and every two that follow each other with a space between. */
function listTerms(text: string): readonly string[] {
  const words = toWords(text);
  return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`)];
}
