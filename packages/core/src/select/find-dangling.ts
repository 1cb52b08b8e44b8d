import type { Document, Sentence, Token } from "../document.ts";
import type { Language } from "../language/language.ts";
import { groupBy } from "../maths/group-by.ts";
import { oncePer } from "../maths/once-per.ts";

/** Opening marks that may stand before the first word of a sentence. */
const OPENING_MARKS: ReadonlySet<string> = new Set([
  '"',
  "“",
  "‘",
  "'",
  "«",
  "„",
  "(",
  "[",
  "—",
  "–",
  "-",
  "…",
  ".",
]);

/** As many tokens hold the longest connective, marks between its words included. */
const OPENING_TOKENS = 10;

/**
 * Returns the sentences of a choice that open by pointing at a sentence which is not chosen: "He said",
 * "This decision", "The others", "However". The first sentence of a document points at nothing before it.
 */
export function findDangling(document: Document, chosen: readonly number[]): number[] {
  const present = new Set(chosen);
  return chosen.filter((index) => !present.has(index - 1) && isDependent(document, index));
}

/** Returns whether a sentence needs the one before it to be understood. */
export function isDependent(document: Document, index: number): boolean {
  const sentence = document.sentences[index];
  if (sentence === undefined || index === 0) return false;
  return (
    opensByReference(document, sentence) ||
    opensWithConnective(document, sentence) ||
    opensWithPointer(document, sentence)
  );
}

/** Returns whether a sentence opens with a pronoun or determiner that points back. */
export function opensByReference({ language }: Document, sentence: Sentence): boolean {
  const first = openingTokens(sentence).find(isWord);
  if (first === undefined) return false;
  return language.pronouns.has(first.norm) || language.determiners.has(first.norm);
}

/** Returns whether a sentence opens with a word or phrase that ties it to the one before. */
export function opensWithConnective({ language }: Document, sentence: Sentence): boolean {
  return opensWithOneOf(connectivesOf(language), sentence);
}

/** "The others", "One of them": too rare for the rankers to have learnt from, so no feature of theirs. */
function opensWithPointer({ language }: Document, sentence: Sentence): boolean {
  return opensWithOneOf(pointersOf(language), sentence);
}

/** Phrases by their first word: they are scores, and few sentences open so. */
type Phrases = ReadonlyMap<string, readonly string[]>;

const connectivesOf: (language: Language) => Phrases = oncePer(({ connectives }: Language) =>
  byFirstWord(connectives),
);

const pointersOf: (language: Language) => Phrases = oncePer(({ pointers }: Language) =>
  byFirstWord(pointers),
);

function byFirstWord(phrases: readonly string[]): Phrases {
  return groupBy(phrases, (phrase) => phrase.split(" ")[0] ?? "");
}

function opensWithOneOf(phrases: Phrases, sentence: Sentence): boolean {
  const tokens = openingTokens(sentence);
  const candidates = phrases.get(tokens.find(isWord)?.norm ?? "");
  if (candidates === undefined) return false;
  const words = tokens.filter(isWord).map(({ norm }) => norm);
  const opening = words.slice(0, 6).join(" ");
  return candidates.some((phrase) => opening === phrase || opening.startsWith(`${phrase} `));
}

/** Returns the first tokens of a sentence from its first word on. */
function openingTokens({ tokens }: Sentence): readonly Token[] {
  const from = tokens.findIndex(({ kind, norm }) => kind !== "mark" || !OPENING_MARKS.has(norm));
  return tokens.slice(Math.max(0, from), Math.max(0, from) + OPENING_TOKENS);
}

function isWord({ kind }: Token): boolean {
  return kind === "word";
}
