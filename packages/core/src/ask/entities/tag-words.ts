import type { Document } from "../../document.ts";

/** A word of a sentence with what compromise takes it for ("Noun", "Verb", "Person", "Place" …). */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
}

/** The tagged words of each sentence, by sentence index; empty for languages without a tagger. */
export type TaggedWords = readonly (readonly TaggedWord[])[];

const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * Returns the words of every sentence with their parts of speech, by compromise, which knows English
 * only. Loading it takes a fifth of a second, so it is loaded here, on the first quiz, and nowhere else.
 */
export async function tagWords(document: Document): Promise<TaggedWords> {
  if (document.language.code !== "en") return document.sentences.map(() => []);
  const { default: nlp } = await import("compromise/two");
  const { text } = document.article;
  return document.sentences.map(({ start, end }) => {
    const words: TaggedWord[] = [];
    let at = start;
    for (const { pre, text: word, post, tags = NO_TAGS } of nlp(
      text.slice(start, end),
    ).docs.flat()) {
      const from = at + pre.length;
      const to = from + word.length;
      at = to + post.length;
      if (word !== "") words.push({ start: from, end: to, tags });
    }
    return words;
  });
}
