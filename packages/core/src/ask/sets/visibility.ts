import type { Document } from "../../document.ts";
import { oncePer } from "../../maths/once-per.ts";
import { remember } from "../../maths/remember.ts";

/** Returns the sentences, by index, that show any of some names to a reader. */
export type Visibility = (forms: readonly string[]) => ReadonlySet<number>;

/** Returns a text's words in lower case with single spaces around each, for looking up whole words. */
export function toVisible(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;
}

/** A quiz looks some hundred names up beside each other, thousands of times. */
const NAMES_KEPT = 10_000;

/** Returns a name as {@link toVisible} makes it, remembered. */
export const toVisibleName: (name: string) => string = remember(toVisible, NAMES_KEPT);

/** Returns whether any of the names stands in a text made by {@link toVisible}, as whole words. */
export function shows(visible: string, forms: readonly string[]): boolean {
  return forms.some((form) => {
    const words = toVisibleName(form);
    return words.trim() !== "" && visible.includes(words);
  });
}

/** Returns every sentence as {@link toVisible} makes it, by index; worked out once a document. */
export const showSentences: (document: Document) => readonly string[] = oncePer(
  ({ article, sentences }: Document) =>
    sentences.map(({ start, end }) => toVisible(article.text.slice(start, end))),
);

/** Returns a look-up of the sentences that show a name; each name is looked for once. */
export function createVisibility(document: Document): Visibility {
  const texts = showSentences(document);
  const sentencesOf = indexWords(texts);
  const known = new Map<string, readonly number[]>();
  const lookUp = (form: string): readonly number[] => {
    let found = known.get(form);
    if (found === undefined) {
      const words = toVisibleName(form);
      const [, first = ""] = words.split(" ", 2);
      const isSeen = (index: number): boolean => texts[index]?.includes(words) === true;
      found = [...(sentencesOf.get(first) ?? [])].filter(isSeen);
      known.set(form, found);
    }
    return found;
  };
  return (forms) => new Set(forms.flatMap(lookUp));
}

/** Returns the sentences, by index, that have each word. */
function indexWords(texts: readonly string[]): Map<string, Set<number>> {
  const sentencesOf = new Map<string, Set<number>>();
  for (const [index, text] of texts.entries()) {
    for (const word of text.trim().split(" ")) {
      const sentences = sentencesOf.get(word) ?? new Set();
      sentencesOf.set(word, sentences.add(index));
    }
  }
  return sentencesOf;
}
