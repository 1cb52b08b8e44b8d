import type { GapType } from "@precis/core";

import { isStopWord } from "../words/stop-words.ts";
import { toWords } from "../words/to-words.ts";
import type { WordNet } from "../words/wordnet.ts";
import { toAcronym } from "./list-names.ts";

const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
]);

/** What is known beside the two names. */
export interface Surroundings {
  readonly type: GapType;
  /** The text of the article. */
  readonly text: string;
  readonly wordNet: WordNet;
}

/**
 * Returns in what way an option is the answer by another name, or what the answer is a part of; `null`
 * where the two are different things.
 *
 * Looked at: equal words; equal values of numbers; one holding all words of the other; initials; a
 * common sense in WordNet; for places and bodies, where they lie, by WordNet or by the article's
 * "Nairobi, Kenya"; for terms, a broader kind.
 */
export function findSameness(
  answer: string,
  option: string,
  surroundings: Surroundings,
): string | null {
  const { type, wordNet } = surroundings;
  const toContent = type === "date" ? toWords : contentOf;
  const [own, other] = [toContent(answer), toContent(option)];
  if (own.join(" ") === other.join(" ")) return "the same words";
  if (type === "number") {
    const quantity = toQuantity(answer);
    return quantity !== null && quantity === toQuantity(option) ? "the same value" : null;
  }
  if (holdsAll(own, other) || holdsAll(other, own)) return "a part of the name";
  if (type === "date") return null;
  if (isInitials(answer, option)) return "initials";
  if (wordNet.isSame(answer, option)) return "one sense in WordNet";
  return findWider(answer, option, surroundings);
}

/** Not for dates: "May" is a small word too. */
function contentOf(text: string): readonly string[] {
  return toWords(text).filter((word) => !isStopWord(word));
}

/** The value of a number with what it counts, "2500000 dollar" for "$2.5m"; `null` for no number. */
function toQuantity(text: string): string | null {
  const words = toWords(text.replaceAll("$", " dollars ").replaceAll("£", " pounds ")).flatMap(
    (word) => word.replace(/(?<=\d)(?=\p{L})/u, " ").split(" "),
  );
  const first = words.findIndex((word) => /^\d/u.test(word));
  if (first === -1) return null;
  const scale = SCALES.get(words[first + 1] ?? "");
  const rest = words.filter((_, at) => at !== first && (scale === undefined || at !== first + 1));
  return [Number(words[first]) * (scale ?? 1), ...rest.toSorted(compareWords)].join(" ");
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function holdsAll(words: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => words.includes(word));
}

function isInitials(answer: string, option: string): boolean {
  return toAcronym(answer) === withoutDots(option) || toAcronym(option) === withoutDots(answer);
}

function withoutDots(name: string): string {
  return name.replaceAll(".", "");
}

/** What a name or term is a part of, or a kind of. */
function findWider(
  answer: string,
  option: string,
  { type, text, wordNet }: Surroundings,
): string | null {
  if (type === "person") return null;
  if (type === "term") return wordNet.isKindOf(answer, option) ? "a broader kind" : null;
  if (wordNet.isPartOf(answer, option)) return "where it lies, by WordNet";
  return type === "place" && isPlacedIn(text, answer, option)
    ? "where it lies, by the article"
    : null;
}

/** Whether an article names one place as lying in the other: "in Nairobi, Kenya, …" is no list. */
function isPlacedIn(text: string, part: string, whole: string): boolean {
  const pair = `${part}, ${whole}`;
  const at = text.indexOf(pair);
  return at !== -1 && /^[,.)]/u.test(text.slice(at + pair.length));
}
