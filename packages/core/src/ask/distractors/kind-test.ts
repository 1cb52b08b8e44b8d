import type { Draft } from "../gaps/draft-questions.ts";
import { PLACE_HEADS } from "../entities/name-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isMass } from "../lexicon/mass-nouns.ts";
import { fieldOf } from "./from-lexicon.ts";

/** Returns whether an option is of the answer's kind. */
export type KindTest = (text: string) => boolean;

/**
 * Returns a test of options for one draft: a country is not offered beside a city, which may lie in it, nor a
 * known place beside an unknown one, nor a noun beside one of another kind. Other types have no kinds.
 */
export function createKindTest({ entity, mention }: Draft, lexicon: Lexicon): KindTest {
  if (entity.type === "place") return createPlaceTest(mention.text, lexicon);
  return entity.type === "term" ? createTermTest(mention.text, lexicon) : () => true;
}

function createTermTest(answer: string, lexicon: Lexicon): KindTest {
  if (!/^\p{Ll}/u.test(answer)) {
    const isDemonym = lexicon.isDemonym(answer);
    return (text) => lexicon.isDemonym(text) === isDemonym;
  }
  const words = countWords(answer);
  const mass = isMass(answer);
  const field = new Set(fieldOf(answer, lexicon));
  return (text) =>
    words === countWords(text) &&
    isMass(text) === mass &&
    (field.has(text) || lexicon.isPeerNoun(answer, text));
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

function countWords(text: string): number {
  return text.split(" ").length;
}
