import { type Comparison, type Rung, toGrade } from "../comparison.ts";
import { isAcronymOf, isExpansionOf } from "../names/is-acronym-of.ts";
import { isSameName } from "../names/is-same-name.ts";
import { toWrittenKey } from "../names/name-key.ts";
import { canBeOnePerson, splitTitles } from "../names/split-titles.ts";
import { quote } from "../text/clean.ts";
import { hasAccents } from "../text/fold.ts";
import { toWords } from "../text/words.ts";
import { isLenientlySame } from "./lenient.ts";

/** Persons have no acronyms, and of places only those of the table. */
const HAS_ACRONYM = new Set(["organisation", "term"]);

/**
 * Returns `alias` for another name of the answer: one the article uses, one of the built-in table (US,
 * United States), an acronym, or another way to write it (co-operation, & for and, -ise for -ize).
 */
export const alias: Rung = (comparison) => {
  const { answer, response } = comparison;
  // Wrong accents are a misspelling, not another way to write the name.
  if (hasAccents(response) && toWords(answer).join(" ") === toWords(response).join(" "))
    return null;
  if (!isNameOf(response, comparison) && !isNameWithAnother(comparison)) return null;
  const isRewritten = toWrittenKey(answer) === toWrittenKey(response);
  const relation = isRewritten ? "another way to write" : "another name for";
  return toGrade("alias", `${quote(response)} is ${relation} ${quote(answer)}.`);
};

function isNameOf(name: string, comparison: Comparison): boolean {
  const { answer, aliases, nearby, question } = comparison;
  const { type } = question.gap;
  const isSame = type === "person" ? isSamePerson : isSameName;
  if (isSame(answer, name)) return true;
  if (aliases.some((other) => isLenientlySame(other, name, type) || isSame(other, name)))
    return true;
  return (
    HAS_ACRONYM.has(type) && (isAcronymOf(name, answer) || isExpansionOf(name, answer, nearby))
  );
}

/** Compares names of a person without their titles. */
function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [splitTitles(toWords(one)), splitTitles(toWords(other))];
  return isSameName(first.name.join(" "), second.name.join(" ")) && canBeOnePerson(first, second);
}

/** "World Health Organization (WHO)": both names, one in brackets. */
function isNameWithAnother(comparison: Comparison): boolean {
  const { answer, response, question } = comparison;
  const names = /^([^()]+) \(([^()]+)\)$/u.exec(response)?.slice(1) ?? [];
  return (
    names.length > 0 &&
    names.every(
      (name) => isLenientlySame(answer, name, question.gap.type) || isNameOf(name, comparison),
    )
  );
}
