import type { Document, Sentence, Token } from "../document.ts";

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

/**
 * Returns the sentences of a choice that open by pointing at a sentence which is not chosen: "He said",
 * "This decision", "However". The first sentence of a document points at nothing before it.
 */
export function findDangling(document: Document, chosen: readonly number[]): number[] {
  const present = new Set(chosen);
  return chosen.filter((index) => !present.has(index - 1) && isDependent(document, index));
}

/** Returns whether a sentence needs the one before it to be understood. */
export function isDependent(document: Document, index: number): boolean {
  const sentence = document.sentences[index];
  if (sentence === undefined || index === 0) return false;
  return opensByReference(document, sentence) || opensWithConnective(document, sentence);
}

/** Returns whether a sentence opens with a pronoun or determiner that points back. */
export function opensByReference(document: Document, sentence: Sentence): boolean {
  const { pronouns, determiners } = document.language;
  const [first] = openingWords(sentence);
  return first !== undefined && (pronouns.has(first.norm) || determiners.has(first.norm));
}

/** Returns whether a sentence opens with a word or phrase that ties it to the one before. */
export function opensWithConnective(document: Document, sentence: Sentence): boolean {
  const words = openingWords(sentence).map((token) => token.norm);
  const opening = words.slice(0, 6).join(" ");
  return document.language.connectives.some(
    (connective) => opening === connective || opening.startsWith(`${connective} `),
  );
}

/** Returns the tokens of a sentence from its first word on, marks inside left out. */
function openingWords(sentence: Sentence): readonly Token[] {
  const from = sentence.tokens.findIndex((token) => !OPENING_MARKS.has(token.norm));
  return sentence.tokens
    .slice(Math.max(0, from), Math.max(0, from) + 10)
    .filter((token) => token.kind === "word");
}
