import type { Document } from "../document.ts";
import { oncePer } from "../maths/once-per.ts";
import { remember } from "../maths/remember.ts";

/** Returns the sentences, by index, that show any of some names to a reader. */
export type Visibility = (forms: readonly string[]) => ReadonlySet<number>;

/** Returns a text's words in lower case with single spaces around each, for looking up whole words. */
export function toVisible(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[.,]\d+)*/gu) ?? []).join(" ")} `;
}

/** A quiz looks some hundred names up beside each other, thousands of times. */
const NAMES_KEPT = 2000;

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
  const known = new Map<string, ReadonlySet<number>>();
  return (forms) => {
    const key = forms.join("\n");
    let found = known.get(key);
    if (found === undefined) {
      found = new Set(texts.flatMap((text, index) => (shows(text, forms) ? [index] : [])));
      known.set(key, found);
    }
    return found;
  };
}
