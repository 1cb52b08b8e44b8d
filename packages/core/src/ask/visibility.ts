import type { Document } from "../document.ts";

/** Returns the sentences, by index, that show any of some names to a reader. */
export type Visibility = (forms: readonly string[]) => ReadonlySet<number>;

/** Returns a text's words in lower case with single spaces around each, for looking up whole words. */
export function toVisible(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[.,]\d+)*/gu) ?? []).join(" ")} `;
}

/** Returns whether any of the names stands in a text made by {@link toVisible}, as whole words. */
export function shows(visible: string, forms: readonly string[]): boolean {
  return forms.some((form) => {
    const words = toVisible(form);
    return words.trim() !== "" && visible.includes(words);
  });
}

/** Returns a look-up of the sentences that show a name; each name is looked for once. */
export function createVisibility({ article, sentences }: Document): Visibility {
  const texts = sentences.map(({ start, end }) => toVisible(article.text.slice(start, end)));
  const known = new Map<string, ReadonlySet<number>>();
  return (forms) => {
    const key = forms.join("\n");
    let found = known.get(key);
    if (found === undefined) {
      const words = forms.map(toVisible).filter((form) => form.trim() !== "");
      found = new Set(
        texts.flatMap((text, index) => (words.some((form) => text.includes(form)) ? [index] : [])),
      );
      known.set(key, found);
    }
    return found;
  };
}
