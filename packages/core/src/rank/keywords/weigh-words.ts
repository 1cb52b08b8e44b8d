import type { Document, Token } from "../../document.ts";
import { OUTLOOK_MODEL } from "../learned-model.ts";
import { predictChance } from "../linear-model.ts";
import { createTermMeasure } from "../outlook/term-features.ts";
import type { Run } from "./find-runs.ts";

/** A content word of a document, in all its forms. */
export interface Word {
  /** Every time it is said; never none. */
  readonly said: Token[];
  /** How often it ends its run as a noun, which adjectives and verbs seldom do. */
  ends: number;
  /** How often it is part of a name. */
  names: number;
}

/** A word the article may be about. */
export interface WeighedWord {
  readonly word: Word;
  /** The chance that a summary uses it, for nouns that are said often; more than 0. */
  readonly weight: number;
}

/** What of a word's weight does not hang on how it is used. */
const BASE_SHARE = 0.1;

/** Returns the words of some runs by their terms, in order of first use. */
export function collectWords(runs: readonly Run[]): ReadonlyMap<number, Word> {
  const words = new Map<number, Word>();
  for (const { words: uses, endsInNoun } of runs) {
    let word: Word | undefined;
    for (const { token, isName } of uses) {
      word = words.get(token.term);
      if (word === undefined) {
        word = { said: [], ends: 0, names: 0 };
        words.set(token.term, word);
      }
      word.said.push(token);
      if (isName) word.names += 1;
    }
    if (word !== undefined && endsInNoun) word.ends += 1;
  }
  return words;
}

/**
 * Returns those words a document may be about, heaviest first: said at least twice or in a name, and
 * neither a date nor a word that every article has ("people", "time").
 */
export function weighWords(
  document: Document,
  words: ReadonlyMap<number, Word>,
): readonly WeighedWord[] {
  const { months, commonNouns } = document.language;
  const measureTerm = createTermMeasure(document);
  const weighed: WeighedWord[] = [];
  for (const [term, word] of words) {
    const { said, ends, names } = word;
    const norm = said[0]?.norm ?? "";
    if (said.length < 2 && names === 0) continue;
    if (months.has(norm) || commonNouns.has(norm)) continue;
    const chance = predictChance(OUTLOOK_MODEL.term, measureTerm(term));
    const nouns = (ends + BASE_SHARE * said.length) / said.length;
    weighed.push({ word, weight: chance * nouns * Math.log2(1 + said.length) });
  }
  return weighed.toSorted((a, b) => b.weight - a.weight || order(a.word) - order(b.word));
}

function order({ said }: Word): number {
  return said[0]?.term ?? 0;
}
