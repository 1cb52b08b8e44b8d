import type { Document } from "../../document.ts";

/** A word of a sentence with what compromise takes it for ("Noun", "Verb", "Person", "Place" …). */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
}

/** The tagged words of each sentence, by sentence index; empty for languages without a tagger. */
export type TaggedWords = readonly (readonly TaggedWord[])[];

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

/**
 * Returns the words of every sentence with their parts of speech, by compromise, which knows English
 * only. Loading it takes a fifth of a second, so it is loaded here, on the first quiz, and nowhere else.
 */
export async function tagWords(document: Document): Promise<TaggedWords> {
  if (document.language.code !== "en") return document.sentences.map(() => []);
  const { default: nlp } = await import("compromise/two");
  const { text } = document.article;
  return document.sentences.map(({ start, end }) => {
    const parsed = nlp(text.slice(start, end)).docs as unknown as readonly (readonly Term[])[];
    const words: TaggedWord[] = [];
    let at = start;
    for (const term of parsed.flat()) {
      const from = at + term.pre.length;
      const to = from + term.text.length;
      at = to + term.post.length;
      if (term.text !== "") words.push({ start: from, end: to, tags: term.tags ?? new Set() });
    }
    return words;
  });
}
