import { countShared, countTokens, type TokenCounts } from "./count-tokens.ts";
import type { RougeTokeniser } from "./tokenise.ts";
import { unionLcs } from "./union-lcs.ts";

/** F1 of the three measures, 0 to 1. */
export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
}

/** A text made ready to be compared: its sentences' tokens and the counts of its runs. */
export interface RougeText {
  readonly sentences: readonly (readonly string[])[];
  readonly unigrams: TokenCounts;
  readonly bigrams: TokenCounts;
}

/** Returns a text made ready to be compared; sentences are split at line ends, as Lsum expects. */
export function prepareText(text: string, tokenise: RougeTokeniser): RougeText {
  const tokens = tokenise(text);
  return {
    sentences: text.split("\n").map((line) => tokenise(line)),
    unigrams: countTokens(tokens, 1),
    bigrams: countTokens(tokens, 2),
  };
}

/** Returns the F1 of the runs two texts share, 0 to 1. */
export function scoreCounts(candidate: TokenCounts, reference: TokenCounts): number {
  return toF1(countShared(candidate, reference), candidate.total, reference.total);
}

/** Returns the harmonic mean of precision and recall, 0 to 1; 0 where either text is empty. */
function toF1(shared: number, candidateTotal: number, referenceTotal: number): number {
  return shared === 0 ? 0 : (2 * shared) / (candidateTotal + referenceTotal);
}

/**
 * Returns ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 of a candidate, each against the reference that suits
 * it best.
 *
 * The numbers are those of Google's `rouge_score` (`score_multi` where there are several references)
 * when the texts were prepared with its tokeniser; all are 0 when there is no reference.
 */
export function scoreRouge(candidate: RougeText, references: readonly RougeText[]): Rouge {
  const scores = references.map((reference) => scorePair(candidate, reference));
  const best = (measure: keyof Rouge): number =>
    Math.max(0, ...scores.map((score) => score[measure]));
  return { rouge1: best("rouge1"), rouge2: best("rouge2"), rougeLsum: best("rougeLsum") };
}

function scorePair(candidate: RougeText, reference: RougeText): Rouge {
  return {
    rouge1: scoreCounts(candidate.unigrams, reference.unigrams),
    rouge2: scoreCounts(candidate.bigrams, reference.bigrams),
    rougeLsum: scoreLsum(candidate, reference),
  };
}

function scoreLsum(candidate: RougeText, reference: RougeText): number {
  // A token that several reference sentences match is a hit only as often as both texts have it.
  const left = [new Map(candidate.unigrams.counts), new Map(reference.unigrams.counts)];
  let hits = 0;
  for (const sentence of reference.sentences) {
    for (const token of unionLcs(sentence, candidate.sentences)) {
      if (left.every((counts) => (counts.get(token) ?? 0) > 0)) {
        hits += 1;
        left.forEach((counts) => counts.set(token, (counts.get(token) ?? 0) - 1));
      }
    }
  }
  return toF1(hits, candidate.unigrams.total, reference.unigrams.total);
}
