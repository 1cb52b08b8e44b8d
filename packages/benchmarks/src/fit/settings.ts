/** What the fit may be told; every value was chosen by cross-validation on the training file alone. */
export const SETTINGS = {
  /** Ridge penalties, per unit of weight with features of deviation 1. */
  termPenalty: 0.01,
  pairPenalty: 0.001,
  sentencePenalty: 1,
  setPenalty: 0.1,
  /** Share of ROUGE-1 in what a set is fitted to; the rest is ROUGE-2. */
  rouge1Share: 0.7,
  /** Folds by which each stage is fitted to what the one before says of texts it has not seen. */
  innerFolds: 5,
  /** Folds and seeds of the figures. */
  outerFolds: 5,
  seeds: [1, 2, 3],
} as const;

/** Sets the second stage learns from: those a summary of one to four sentences may be. */
export const TRAINING_BUDGET = {
  leastSentences: 1,
  mostSentences: 4,
  leastWords: 0,
  mostWords: 150,
} as const;
