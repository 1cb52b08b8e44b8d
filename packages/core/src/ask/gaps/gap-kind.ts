import type { GapType } from "../../quiz.ts";
import type { Entity, Mention } from "../entities/entity.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/**
 * What a gap asks for: a name, date or number; somebody's age; or by a term, who somebody is ("role":
 * "senators", "Russian"), a thing that can be touched ("uniform"), or what cannot ("idea": "efforts"); or
 * whom somebody told ("outlet": a newspaper).
 */
export type GapKind = Exclude<GapType, "term"> | "age" | "role" | "thing" | "idea" | "outlet";

/** "the 28-year-old": the number may be asked for by itself. */
export const AGE_AFTER: RegExp = /^-(?:year|month|week|day)-old\b/u;

/** "aged 56", "56 years old", "Fowle, 56, said". */
const AGED = /\baged?\s$/u;
const YEARS_OLD = /^\s(?:years?|months?|weeks?|days?)[\s-]old\b/u;
const NAME_BEFORE = /\p{Lu}[\p{L}'’.-]*,\s$/u;
const COMMA_AFTER = /^,/u;

const TOLD = /\b(?:tells?|told|telling)\s(?:the\s)?$/iu;

/** Nobody is older. */
const OLDEST = 110;

/** Returns the kind of a gap between what stands before and after it in its sentence. */
export function gapKindOf(
  { type, quantity }: Entity,
  { text }: Mention,
  [before, after]: readonly [before: string, after: string],
  lexicon: Lexicon,
): GapKind {
  if (type === "number") return isAge(quantity?.value ?? 0, before, after) ? "age" : "number";
  if (type === "organisation" && TOLD.test(before)) return "outlet";
  if (type !== "term") return type;
  if (isRole(text, lexicon)) return "role";
  return lexicon.isConcrete(text) ? "thing" : "idea";
}

function isAge(value: number, before: string, after: string): boolean {
  if (value > OLDEST) return false;
  if (AGE_AFTER.test(after) || YEARS_OLD.test(after) || AGED.test(before)) return true;
  return NAME_BEFORE.test(before) && COMMA_AFTER.test(after);
}

function isRole(term: string, lexicon: Lexicon): boolean {
  return /^\p{Lu}/u.test(term) ? lexicon.isDemonym(term) : lexicon.isPersonNoun(term);
}
