import type { ChoiceQuestion } from "@precis/core";

/** What somebody sees who takes a quiz without having read the article. */
export interface ClosedBook {
  readonly questions: readonly ChoiceQuestion[];
  /** The share of other articles that a word of `toWords` is in, or two with a space between, 0 to 1. */
  readonly frequencyOf: (words: string) => number;
}

/** A way to guess answers from the looks of a quiz. */
export interface Guesser {
  readonly name: string;
  /** Returns how likely each option of a question seems; any scale, the highest is picked. */
  readonly weigh: (question: ChoiceQuestion, book: ClosedBook) => readonly number[];
}

/** Weights closer than this are equal: their difference is rounding. */
const ROUNDING = 1e-9;

/**
 * Returns the chance that a question is answered rightly by somebody who takes one of the options with
 * the highest weight, 0 to 1: ties are shared out instead of drawn, so that no luck comes in.
 */
export function rightShare(weights: readonly number[], answerIndex: number): number {
  const most = Math.max(...weights) - ROUNDING;
  const best = weights.filter((weight) => weight >= most).length;
  return (weights[answerIndex] ?? Number.NEGATIVE_INFINITY) >= most ? 1 / best : 0;
}
