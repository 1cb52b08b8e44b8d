import type { Draft } from "../gaps/draft-questions.ts";
import type { Entity } from "../entities/entity.ts";

/** Another entity of the article, in one of its forms. */
export interface NamedText {
  readonly text: string;
  /** Its index. */
  readonly entity: number;
}

/**
 * Returns the article's other entities of the answer's type, each in the form that looks most like the
 * answer: surnames beside a surname, full names beside a full name.
 */
export function offerFromArticle(
  { entity, mention }: Draft,
  entities: readonly Entity[],
): NamedText[] {
  if (entity.type === "number" || entity.quantity !== undefined) return [];
  const words = countWords(mention.text);
  return entities
    .filter((other) => other.type === entity.type && other.index !== entity.index)
    .filter((other) => other.quantity === undefined)
    .map((other) => {
      const best = other.forms.toSorted(
        (a, b) => Math.abs(countWords(a) - words) - Math.abs(countWords(b) - words),
      );
      const form = best[0] ?? other.name;
      const surname = entity.type === "person" && words === 1;
      return { text: surname ? (form.split(/\s+/u).at(-1) ?? form) : form, entity: other.index };
    });
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}
