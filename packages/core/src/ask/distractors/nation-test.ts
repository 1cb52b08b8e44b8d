import type { Document } from "../../document.ts";
import type { Entity, Mention } from "../entities/entity.ts";
import type { Draft } from "../gaps/draft-questions.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** Whose something is, right before its name: "Britain's", "U.S.", "South Korean". */
const OWNER = /((?:\p{Lu}[\p{L}.]*\s)?\p{Lu}[\p{L}.]*?)(?:['’]s)?\s$/u;
const OWNER_UNITS = 30;

/** Returns whether an entity of the article may be a wrong answer, as far as countries go. */
export type NationTest = (named: Entity | undefined) => boolean;

/**
 * Returns a test of options for one gap: behind "Britain's" no body stands that the article gives another
 * country ("the U.S. State Department"). Other gaps, and bodies of no country, pass.
 */
export function createNationTest(
  { article }: Document,
  { entity, mention }: Draft,
  lexicon: Lexicon,
): NationTest {
  if (entity.type !== "organisation") return () => true;
  const nationBefore = ({ start }: Mention): string | undefined => {
    const owner = OWNER.exec(article.text.slice(Math.max(0, start - OWNER_UNITS), start))?.[1];
    if (owner === undefined) return undefined;
    return lexicon.nationOf(owner)[0] ?? lexicon.nationOf(owner.split(" ").at(-1) ?? owner)[0];
  };
  const own = nationBefore(mention);
  if (own === undefined) return () => true;
  return (named) =>
    named === undefined ||
    named.mentions.every((other) => {
      const nation = nationBefore(other);
      return nation === undefined || nation === own;
    });
}
