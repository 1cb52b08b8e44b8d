import type { Document, Token } from "../document.ts";
import type { Keyword } from "../summary.ts";
import { weighTerms } from "./weigh-terms.ts";

/** How many keywords an article gets. */
const MOST_KEYWORDS = 10;

/** A phrase has no more words than this. */
const MOST_WORDS = 3;

interface Candidate {
  readonly forms: Map<string, number>;
  readonly terms: readonly number[];
  count: number;
}

/**
 * Returns the words and phrases the article is about, best first.
 *
 * A candidate is a run of up to three content words (Rose et al. 2010, RAKE) said at least twice, or a
 * single one; its weight is its terms' share of the article's terms times how often it is said as a
 * phrase, so that "port authority" comes before "port" where both are always said together. Scores are
 * shares of the weight of all candidates.
 */
export function findKeywords(document: Document): readonly Keyword[] {
  const { frequency, total } = weighTerms(document);
  const candidates = [...collect(document).values()];
  const weigh = ({ terms, count }: Candidate): number => {
    const mass = terms.reduce((sum, term) => sum + (frequency[term] ?? 0) / Math.max(1, total), 0);
    return terms.length === 1 ? mass * count : (count >= 2 ? 1.5 : 0) * mass * count;
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
    const close = (): void => {
      for (let from = 0; from < run.length; from += 1) {
        for (let to = from + 1; to <= Math.min(run.length, from + MOST_WORDS); to += 1) {
          add(candidates, text, run.slice(from, to));
        }
      }
      run = [];
    };
    for (const token of sentence.tokens) {
      const adjacent = run.length === 0 || token.start - (run.at(-1)?.end ?? 0) <= 1;
      if (token.term < 0 || token.kind !== "word" || !adjacent) close();
      if (token.term >= 0 && token.kind === "word") run.push(token);
    }
    close();
  }
  return candidates;
}

function add(candidates: Map<string, Candidate>, text: string, run: readonly Token[]): void {
  const terms = run.map((token) => token.term);
  const key = terms.join(" ");
  const form = text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
  const candidate = candidates.get(key) ?? { forms: new Map<string, number>(), terms, count: 0 };
  candidate.count += 1;
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
