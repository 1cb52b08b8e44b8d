import type { Document, Token } from "../document.ts";
import { groupBy } from "../maths/group-by.ts";
import type { Keyword } from "../summary.ts";
import { findPhrases, type Phrase } from "./find-phrases.ts";
import { isCapitalised } from "./is-capitalised.ts";
import { weighTerms } from "./weigh-terms.ts";

/** How many keywords an article gets. */
const MOST_KEYWORDS = 10;

/** A phrase of several words is worth this many times its terms. */
const PHRASE_GAIN = 1.5;

/** What of a single word's weight does not hang on how it is used. */
const BASE_SHARE = 0.1;

/**
 * Returns the words and phrases the article is about, best first.
 *
 * A candidate is a run of up to three content words (Rose et al. 2010, RAKE) said at least twice, or a
 * name; its weight is its terms' share of the article's terms times how often it ends such a run, which
 * nouns do and adjectives and verbs seldom. Scores are shares of the weight of all candidates.
 */
export function findKeywords(document: Document): readonly Keyword[] {
  const { text } = document.article;
  const weighed = findPhrases(document)
    .map((phrase) => ({ phrase, weight: weigh(document, phrase) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || compare(a.phrase, b.phrase));
  const sum = weighed.reduce((all, { weight }) => all + weight, 0);
  const keywords: Keyword[] = [];
  const used = new Set<number>();
  for (const { phrase, weight } of weighed) {
    if (keywords.length === MOST_KEYWORDS) break;
    const words = wordsOf(phrase);
    if (words.some(({ term }) => used.has(term))) continue;
    for (const { term } of words) used.add(term);
    keywords.push({ term: commonForm(text, phrase), score: weight / sum });
  }
  return keywords;
}

function weigh(document: Document, phrase: Phrase): number {
  const { frequency, total } = weighTerms(document);
  const { said, ends } = phrase;
  const words = wordsOf(phrase);
  let mass = 0;
  for (const { term } of words) mass += (frequency[term] ?? 0) / Math.max(1, total);
  if (words.length > 1) return said.length > 1 ? PHRASE_GAIN * mass * ends : 0;
  const isName = words.some((word) => isCapitalised(document.article.text, word));
  return said.length > 1 || isName ? mass * (ends + BASE_SHARE * said.length) : 0;
}

/** Returns the form a phrase has most often; the earliest of equals. */
function commonForm(text: string, { said }: Phrase): string {
  const forms = said.map((words) => text.slice(words[0]?.start, words.at(-1)?.end));
  let best: readonly string[] = [];
  for (const alike of groupBy(forms, (form) => form).values()) {
    if (alike.length > best.length) best = alike;
  }
  return best[0] ?? "";
}

/** Returns a phrase as it is said first. */
function wordsOf({ said }: Phrase): readonly Token[] {
  return said[0] ?? [];
}

function compare(a: Phrase, b: Phrase): number {
  const first = wordsOf(a);
  const second = wordsOf(b);
  return (first[0]?.term ?? 0) - (second[0]?.term ?? 0) || second.length - first.length;
}
