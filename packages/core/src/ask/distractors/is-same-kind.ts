import type { Draft } from "../draft-questions.ts";
import { PLACE_HEADS } from "../entities/name-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/**
 * Returns whether an option is of the answer's kind: a country is not offered beside a city, which may lie
 * in it, nor a known place beside an unknown one, nor a noun beside one of another kind. Other types have no kinds.
 */
export function isSameKind({ entity, mention }: Draft, text: string, lexicon: Lexicon): boolean {
  if (entity.type === "place") return isSamePlaceKind(mention.text, text, lexicon);
  if (entity.type !== "term" || !/^\p{Ll}/u.test(mention.text)) return true;
  return countWords(mention.text) === countWords(text) && lexicon.isPeerNoun(mention.text, text);
}

function isSamePlaceKind(answer: string, text: string, lexicon: Lexicon): boolean {
  if (headOf(answer) !== headOf(text)) return false;
  const kinds = lexicon.placeKinds(answer);
  const others = lexicon.placeKinds(text);
  if (kinds.size === 0 || others.size === 0) return kinds.size === others.size;
  return [...kinds].some((kind) => others.has(kind));
}

/** "River" of "Zeravshan River", "Lake" of "Lake Victoria"; "" where a name says nothing of its kind. */
function headOf(name: string): string {
  const words = name.toLowerCase().split(/\s+/u);
  return [words.at(-1) ?? "", words[0] ?? ""].find((word) => PLACE_HEADS.has(word)) ?? "";
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}
