import type { GapType } from "../../quiz.ts";
import { isPlural, pluralise, singularsOf } from "../lexicon/inflect.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { NAME_PARTICLES, PERSON_TITLES } from "./name-words.ts";
import { NUMBER_WORDS } from "./quantities/parse-quantity.ts";

/** Shorter words of a name are initials or articles. */
const LEAST_LETTERS = 3;

/**
 * Returns the words that give an answer away where a reader sees them: all its forms, a person's names one
 * by one, a country's people and a people's country, initials, a noun's other number, six for 6.
 */
export function listTells(type: GapType, forms: readonly string[], lexicon: Lexicon): string[] {
  return [...new Set([...forms, ...forms.flatMap((form) => furtherTells(type, form, lexicon))])];
}

function furtherTells(type: GapType, form: string, lexicon: Lexicon): readonly string[] {
  switch (type) {
    case "person":
      return namesOf(form);
    case "place":
    case "organisation":
      return [...lexicon.nationOf(form), ...initialsOf(form)];
    case "number":
      return numbersLike(form);
    case "term":
      return /^\p{Lu}/u.test(form) ? lexicon.nationOf(form) : numbersOfNoun(form);
    case "date":
      return [];
  }
}

function namesOf(form: string): string[] {
  return form.split(/[\s-]+/u).filter((word) => {
    const lower = word.toLowerCase();
    return word.length >= LEAST_LETTERS && !NAME_PARTICLES.has(lower) && !PERSON_TITLES.has(lower);
  });
}

/** "U.N." for "United Nations", and without stops where that is no word by itself. */
function initialsOf(form: string): string[] {
  const initials = form.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  if (initials.length < 2) return [];
  const dotted = `${initials.join(".")}.`;
  return initials.length < LEAST_LETTERS || initials.join("") === "WHO"
    ? [dotted]
    : [dotted, initials.join("")];
}

function numbersLike(form: string): string[] {
  const value = NUMBER_WORDS.indexOf(form.toLowerCase());
  if (value >= 0) return [String(value)];
  const word = /^\d{1,2}$/u.test(form) ? NUMBER_WORDS[Number(form)] : undefined;
  return word === undefined ? [] : [word];
}

function numbersOfNoun(noun: string): readonly string[] {
  return isPlural(noun) ? singularsOf(noun) : [pluralise(noun)];
}
