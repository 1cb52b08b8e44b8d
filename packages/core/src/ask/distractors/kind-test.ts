import type { Draft } from "../gaps/draft-questions.ts";
import { ORGANISATION_HEADS, PLACE_HEADS } from "../entities/name-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isMass } from "../lexicon/mass-nouns.ts";
import { fieldOf } from "./from-lexicon.ts";

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Returns whether an option is of the answer's kind. */
export type KindTest = (text: string) => boolean;

/**
 * Returns a test of options for one draft: a country is not offered beside a city, which may lie in it, nor a
 * known place or body beside an unknown one, nor a noun beside one of another kind, nor a star beside a
 * head of state. Other types have no kinds.
 */
export function createKindTest({ entity, mention }: Draft, lexicon: Lexicon): KindTest {
  if (entity.type === "place") return createPlaceTest(mention.text, lexicon);
  if (entity.type === "organisation") return createBodyTest(mention.text, lexicon);
  if (entity.type === "person") return (text) => !lexicon.areUnlike(entity.name, text);
  return entity.type === "term" ? createTermTest(mention.text, lexicon) : () => true;
}

function createTermTest(answer: string, lexicon: Lexicon): KindTest {
  if (!/^\p{Ll}/u.test(answer)) {
    const isDemonym = lexicon.isDemonym(answer);
    return (text) => lexicon.isDemonym(text) === isDemonym;
  }
  const words = countWords(answer);
  const mass = isMass(answer);
  const head = lastWordOf(answer);
  const field = new Set(fieldOf(answer, lexicon));
  return (text) =>
    words === countWords(text) &&
    isMass(text) === mass &&
    !(words === 1 && lexicon.isBroaderNoun(answer, text)) &&
    (field.has(text) ||
      // "Kidney donor" and "old father" have nothing in common; "liver donor" and "kidney donor" have.
      ((words === 1 || lastWordOf(text) === head) && lexicon.isPeerNoun(answer, text)));
}

/** Well-known bodies of a kind stand beside each other, other bodies beside such as say as much of themselves. */
function createBodyTest(answer: string, lexicon: Lexicon): KindTest {
  const kinds = lexicon.bodyKinds(answer);
  const isAcronym = ACRONYM.test(answer);
  return (text) => {
    const others = lexicon.bodyKinds(text);
    if (kinds.size > 0 && others.size > 0) return [...kinds].some((kind) => others.has(kind));
    if (isAcronym && ACRONYM.test(text)) return true;
    return kinds.size === others.size && saysItsKind(answer) === saysItsKind(text);
  };
}

function saysItsKind(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => ORGANISATION_HEADS.has(word));
}

function createPlaceTest(answer: string, lexicon: Lexicon): KindTest {
  const head = headOf(answer);
  const kinds = lexicon.placeKinds(answer);
  return (text) => {
    if (head !== headOf(text)) return false;
    const others = lexicon.placeKinds(text);
    if (kinds.size === 0 || others.size === 0) return kinds.size === others.size;
    return [...kinds].some((kind) => others.has(kind));
  };
}

/** "River" of "Zeravshan River", "Lake" of "Lake Victoria"; "" where a name says nothing of its kind. */
function headOf(name: string): string {
  const words = name.toLowerCase().split(/\s+/u);
  return [words.at(-1) ?? "", words[0] ?? ""].find((word) => PLACE_HEADS.has(word)) ?? "";
}

function lastWordOf(text: string): string {
  return text.split(" ").at(-1) ?? text;
}

function countWords(text: string): number {
  return text.split(" ").length;
}
