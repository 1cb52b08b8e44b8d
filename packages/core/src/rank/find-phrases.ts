import type { Document, Token } from "../document.ts";
import { isCapitalised } from "./is-capitalised.ts";
import { weighTerms } from "./weigh-terms.ts";

/** A phrase has no more words than this. */
const MOST_WORDS = 3;

/** A content word of a document, or some in a row. */
export interface Phrase {
  /** Every time it is said; never none. */
  readonly said: (readonly Token[])[];
  /** How often it ends its run of content words, as nouns do and adjectives do not. */
  ends: number;
}

/** A word goes by its term, a phrase of more by its terms in a row. */
type Phrases = Map<number | string, Phrase>;

/**
 * Returns the words that a document says more than once or writes with a capital, and the phrases of up
 * to three words each of which it says more than once; in order of first use, linear in the document.
 */
export function findPhrases(document: Document): readonly Phrase[] {
  const { pronouns } = document.language;
  const phrases: Phrases = new Map();
  for (const { tokens } of document.sentences) {
    for (let from = 0; from < tokens.length;) {
      const to = endOfRun(document, tokens, from);
      if (to > from) {
        const mayEnd = !pronouns.has(tokens[from - 1]?.norm ?? "");
        addRun(phrases, document, tokens.slice(from, to), mayEnd);
      }
      from = Math.max(to, from + 1);
    }
  }
  return [...phrases.values()];
}

/** Returns where the content words that stand side by side from `from` on end; `from` where there are none. */
function endOfRun(document: Document, tokens: readonly Token[], from: number): number {
  let to = from;
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    const before = tokens[to - 1];
    const isApart = to > from && before !== undefined && token.start - before.end > 1;
    if (isApart || !isContent(token, document)) break;
    to += 1;
  }
  return to;
}

/** Numbers, verbs of saying and words of two letters say nothing of what an article is about. */
function isContent({ kind, norm, term }: Token, { language }: Document): boolean {
  return term >= 0 && kind === "word" && norm.length > 2 && !language.speechVerbs.has(norm);
}

function addRun(
  phrases: Phrases,
  document: Document,
  run: readonly Token[],
  mayEnd: boolean,
): void {
  const { frequency } = weighTerms(document);
  for (let from = 0; from < run.length; from += 1) {
    for (let to = from + 1; to <= run.length && to <= from + MOST_WORDS; to += 1) {
      const last = run[to - 1];
      if (last === undefined) break;
      const isRepeated = (frequency[last.term] ?? 0) > 1;
      const isName = to === from + 1 && isCapitalised(document.article.text, last);
      if (isRepeated || isName) add(phrases, run.slice(from, to), mayEnd && to === run.length);
      if (!isRepeated) break;
    }
  }
}

function add(phrases: Phrases, words: readonly Token[], ends: boolean): void {
  const [first] = words;
  const key = words.length === 1 ? (first?.term ?? -1) : words.map(({ term }) => term).join(" ");
  const phrase = phrases.get(key);
  if (phrase === undefined) phrases.set(key, { said: [words], ends: ends ? 1 : 0 });
  else {
    phrase.said.push(words);
    if (ends) phrase.ends += 1;
  }
}
