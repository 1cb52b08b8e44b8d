import type { Document } from "../../document.ts";
import type { Entity } from "../entities/entity.ts";

/** Titles that tell whether a man or a woman is named, right before the name. */
const MALE_TITLE = /(?<!\p{L})(?:Mr\.?|Sir|Lord|M\.|Monsieur|Herr)\s$/u;
const FEMALE_TITLE = /(?<!\p{L})(?:Mrs\.?|Ms\.?|Miss|Dame|Lady|Mme\.?|Mlle\.?|Madame|Frau)\s$/u;

/** "Monsieur " and one more, to see where the title begins. */
const TITLE_UNITS = 10;

/** Returns whether a person of the article may be a wrong answer, as far as man or woman goes. */
export type GenderTest = (named: Entity | undefined) => boolean;

/**
 * Returns a test of options for one answer: beside somebody whom the article calls "Mme" nobody stands whom
 * it calls "M.", since pronouns, and in French every participle, would tell. Who has no title passes.
 */
export function createGenderTest(document: Document, answer: Entity): GenderTest {
  if (answer.type !== "person") return () => true;
  const own = genderOf(document, answer);
  if (own === undefined) return () => true;
  return (named) => {
    const other = named === undefined ? undefined : genderOf(document, named);
    return other === undefined || other === own;
  };
}

function genderOf({ article }: Document, { mentions }: Entity): "male" | "female" | undefined {
  for (const { start } of mentions) {
    const before = article.text.slice(Math.max(0, start - TITLE_UNITS), start);
    if (MALE_TITLE.test(before)) return "male";
    if (FEMALE_TITLE.test(before)) return "female";
  }
  return undefined;
}
