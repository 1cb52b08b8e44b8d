import type { Document, Token } from "../document.ts";
import type { Keyword } from "../summary.ts";
import { weighTerms } from "./weigh-terms.ts";

/** How many keywords an article gets. */
const MOST_KEYWORDS = 10;

/** A phrase has no more words than this, and is worth this many times its terms. */
const MOST_WORDS = 3;
const PHRASE_GAIN = 1.5;

interface Candidate {
  readonly forms: Map<string, number>;
  readonly terms: readonly number[];
  count: number;
  /** How often it ends its run of content words, as nouns do and adjectives do not. */
  ends: number;
}

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
  const { frequency, total } = weighTerms(document);
  const candidates = [...collect(document).values()];
  const weigh = (candidate: Candidate): number => {
    const { terms, count, ends } = candidate;
    const mass = terms.reduce((sum, term) => sum + (frequency[term] ?? 0) / Math.max(1, total), 0);
    if (terms.length > 1) return count >= 2 ? PHRASE_GAIN * mass * ends : 0;
    return count >= 2 || /^\p{Lu}/u.test(commonForm(candidate))
      ? mass * (ends + BASE_SHARE * count)
      : 0;
  };
  const weighed = candidates
    .map((candidate) => ({ candidate, weight: weigh(candidate) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || compare(a.candidate, b.candidate));
  const sum = weighed.reduce((all, { weight }) => all + weight, 0);
  const keywords: Keyword[] = [];
  const used = new Set<number>();
  for (const { candidate, weight } of weighed) {
    if (keywords.length === MOST_KEYWORDS) break;
    if (candidate.terms.some((term) => used.has(term))) continue;
    for (const term of candidate.terms) used.add(term);
    keywords.push({ term: commonForm(candidate), score: weight / sum });
  }
  return keywords;
}

function collect(document: Document): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const { text } = document.article;
  for (const sentence of document.sentences) {
    let run: Token[] = [];
    let before: Token | undefined;
    let afterPronoun = false;
    const close = (): void => {
      for (let from = 0; from < run.length; from += 1) {
        for (let to = from + 1; to <= Math.min(run.length, from + MOST_WORDS); to += 1) {
          add(candidates, text, run.slice(from, to), to === run.length && !afterPronoun);
        }
      }
      run = [];
    };
    for (const token of sentence.tokens) {
      const adjacent = run.length === 0 || token.start - (run.at(-1)?.end ?? 0) <= 1;
      const content = isKeyword(token, document);
      if (!content || !adjacent) close();
      if (content) {
        if (run.length === 0) afterPronoun = document.language.pronouns.has(before?.norm ?? "");
        run.push(token);
      }
      before = token;
    }
    close();
  }
  return candidates;
}

/** Numbers, verbs of saying and words of two letters say nothing of what an article is about. */
function isKeyword({ kind, norm, term }: Token, { language }: Document): boolean {
  return term >= 0 && kind === "word" && norm.length > 2 && !language.speechVerbs.has(norm);
}

function add(
  candidates: Map<string, Candidate>,
  text: string,
  run: readonly Token[],
  ends: boolean,
): void {
  const terms = run.map((token) => token.term);
  const key = terms.join(" ");
  const form = text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
  const candidate = candidates.get(key) ?? {
    forms: new Map<string, number>(),
    terms,
    count: 0,
    ends: 0,
  };
  candidate.count += 1;
  if (ends) candidate.ends += 1;
  candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1);
  candidates.set(key, candidate);
}

/** Returns the form a phrase has most often; the earliest of equals. */
function commonForm({ forms }: Candidate): string {
  let best = "";
  let most = 0;
  for (const [form, count] of forms) {
    if (count > most) {
      best = form;
      most = count;
    }
  }
  return best;
}

function compare(a: Candidate, b: Candidate): number {
  return (a.terms[0] ?? 0) - (b.terms[0] ?? 0) || b.terms.length - a.terms.length;
}
