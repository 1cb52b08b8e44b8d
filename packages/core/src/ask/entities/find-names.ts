import type { Document, Sentence } from "../../document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { CALENDAR_WORDS } from "./name-words.ts";
import { cutOpener } from "./names/cut-opener.ts";
import { cutTitle } from "./names/cut-title.ts";
import { isOpening, normAt } from "./names/name-tokens.ts";
import { splitParts } from "./names/split-parts.ts";
import { splitRuns } from "./names/split-runs.ts";
import type { TaggedWords } from "./tag-words.ts";

/** A run of capitalised words: a name, with the titles that stood before it cut off. */
export interface NameRun {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The titles before it, in lower case: "prime minister". */
  readonly title: string;
  /** The word before the run, titles included, in lower case; "" at the start of the sentence. */
  readonly before: string;
  /** The word after the run, in lower case. */
  readonly after: string;
  /** Whether the run opens its sentence or a quotation in it. */
  readonly opens: boolean;
}

/** A single letter names nobody. */
const LEAST_UNITS = 2;

/**
 * Returns the names in a document, in order: runs of capitalised words, particles inside them included
 * ("University of Leeds", "Qamar Javed Bajwa"). A word that is capitalised only because it opens a
 * sentence is not a name. Time is linear in the document.
 */
export function findNames(document: Document, tags: TaggedWords, lexicon: Lexicon): NameRun[] {
  const { text } = document.article;
  const lowerCased = wordsSeenInLowerCase(document);
  const names = document.sentences.flatMap((sentence) =>
    splitRuns(document, sentence, lowerCased)
      .flatMap((run) => splitParts(text, sentence.tokens, run))
      .map((part) => cutOpener(sentence.tokens, part, tags[sentence.index] ?? [], lexicon))
      .flatMap((part) => toName(text, sentence, part) ?? []),
  );
  return dropOpeners(names).filter((name) => isNamed(name, document.language.stopWords));
}

/** Returns the words the article also writes in lower case inside a sentence: not names. */
function wordsSeenInLowerCase({ article, sentences }: Document): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { kind, norm, start } of tokens) {
      if (kind === "word" && article.text.startsWith(norm, start)) seen.add(norm);
    }
  }
  return seen;
}

/** Returns whether a name is more than a word of the language with a capital: "No", "There", but "US". */
function isNamed(name: NameRun, stopWords: ReadonlySet<string>): boolean {
  return !stopWords.has(name.text.toLowerCase()) || /^\p{Lu}{2,}$/u.test(name.text);
}

/** Drops single words that are only ever capitalised where a sentence opens ("Meanwhile"). */
function dropOpeners(names: readonly NameRun[]): NameRun[] {
  const isLoneOpener = ({ opens, text }: NameRun): boolean => opens && !text.includes(" ");
  const inside = new Set(
    names.flatMap((name) => (isLoneOpener(name) ? [] : name.text.split(/\s+/u))),
  );
  return names.filter(
    (name) =>
      !isLoneOpener(name) ||
      inside.has(name.text) ||
      // Acronyms and compounds are names by their look.
      /^\p{Lu}{2}|^\p{Lu}.*[-\p{Lu}]/u.test(name.text),
  );
}

function toName(
  text: string,
  { index, tokens }: Sentence,
  part: readonly number[],
): NameRun | undefined {
  const { title, rest } = cutTitle(tokens, part);
  const [from = -1] = rest;
  const first = tokens[from];
  const last = tokens[rest.at(-1) ?? -1];
  if (first === undefined || last === undefined) return undefined;
  if (CALENDAR_WORDS.has(first.norm) || last.end - first.start < LEAST_UNITS) return undefined;
  return {
    sentence: index,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    title,
    before: normAt(tokens, (part[0] ?? 0) - 1),
    after: normAt(tokens, (part.at(-1) ?? 0) + 1),
    opens: isOpening(tokens, from),
  };
}
