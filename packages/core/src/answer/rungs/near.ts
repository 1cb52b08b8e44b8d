import { type Comparison, type Rung, toGrade } from "../comparison.ts";
import { isNamesake, isPartOfName } from "../names/is-part-of-name.ts";
import { canBeOnePerson, splitTitles } from "../names/split-titles.ts";
import { isNumbered, isRoman, toNumberedWords } from "../numbers/number-key.ts";
import { quote } from "../text/clean.ts";
import { toNounKey } from "../text/plural.ts";
import { toOneSpelling } from "../text/spelling.ts";
import { standsIn, toWords } from "../text/words.ts";
import { isMisspelling } from "./is-misspelling.ts";

/**
 * Returns `near` for the answer or an alias with misspelt words or in another number (missile, missiles),
 * for the family name of a person, and for a place without or with the place around it ("Portland" for
 * "Portland, Oregon"). Digits are never misspelt.
 */
export const near: Rung = (comparison) => {
  const names = [comparison.answer, ...comparison.aliases];
  const meant = names.find((name) => isSpeltLike(name, comparison));
  if (meant !== undefined) {
    return toGrade("near", `Close enough: the article spells it ${quote(meant)}.`);
  }
  if (isShortened(comparison)) {
    return toGrade(
      "near",
      `Close enough: the article has it in full, ${quote(comparison.answer)}.`,
    );
  }
  return isPlacedFurther(comparison)
    ? toGrade("near", `Close enough: the article just says ${quote(comparison.answer)}.`)
    : null;
};

/** Compares word by word: with numbers read ("2nd" for "second"), or as written ("fourten"). */
function isSpeltLike(name: string, comparison: Comparison): boolean {
  return [toNumberedWords, toWords].some((cut) => {
    const expected = toComparedWords(cut(name));
    const typed = toComparedWords(cut(comparison.response));
    if (comparison.question.gap.type !== "person") return areWordsLike(typed, expected, comparison);
    const [wanted, given] = [splitTitles(expected), splitTitles(typed)];
    return canBeOnePerson(wanted, given) && areWordsLike(given.name, wanted.name, comparison);
  });
}

function toComparedWords(words: readonly string[]): readonly string[] {
  return words
    .filter((word) => word !== "the")
    .map((word) => (word === "&" ? "and" : toOneSpelling(word)));
}

function areWordsLike(
  typed: readonly string[],
  expected: readonly string[],
  comparison: Comparison,
): boolean {
  return (
    expected.length > 0 &&
    expected.length === typed.length &&
    expected.every((word, at) => isWordLike(typed[at] ?? "", word, comparison))
  );
}

/** A word may be misspelt, or plural for singular where it is in no name of a person. */
function isWordLike(typed: string, expected: string, comparison: Comparison): boolean {
  if (typed === expected) return true;
  if ([typed, expected].some((word) => isNumbered(word) || isRoman(word))) return false;
  // Millions are not a million, nor is Williams William.
  const canBePlural = comparison.question.gap.type !== "person" && !isNumberWord(expected);
  if (canBePlural && toNounKey(typed) === toNounKey(expected)) return true;
  return isMisspelling(typed, expected, comparison);
}

function isNumberWord(word: string): boolean {
  return toNumberedWords(word).some(isNumbered);
}

function isShortened({ answer, response, question, nearbyWords }: Comparison): boolean {
  const { type } = question.gap;
  const short = toWords(response);
  if (type === "place") {
    const [place = "", around] = answer.split(", ");
    return around !== undefined && toWords(place).join(" ") === short.join(" ");
  }
  if (type !== "person" || isNamesake(short)) return false;
  const [wanted, given] = [splitTitles(toWords(answer)), splitTitles(short)];
  // Where the family name stands near the gap again, it may be another member's.
  return (
    !nearbyWords.has(wanted.name.at(-1) ?? "") &&
    isPartOfName(given.name, wanted.name) &&
    canBeOnePerson(wanted, given)
  );
}

/** "Islamabad, Pakistan" for "Islamabad", where the text near the gap names Pakistan. */
function isPlacedFurther({ answer, response, question, nearby }: Comparison): boolean {
  const [place = "", around] = response.split(", ");
  return (
    question.gap.type === "place" &&
    around !== undefined &&
    toWords(place).join(" ") === toWords(answer).join(" ") &&
    standsIn(toWords(around), toWords(nearby))
  );
}
