/** Every rule that a quiz is held to, those that spoil a question first. */
export const AUDIT_RULES = [
  "gap-does-not-restore-evidence",
  "not-one-gap",
  "options-not-distinct",
  "answer-not-at-its-index",
  "answer-not-in-bank",
  "answer-in-own-stem",
  "answer-in-another-stem",
  "distractor-is-the-answer",
  "distractor-in-stem",
  "duplicate-question",
  "duplicate-answer",
  "two-on-one-sentence",
  "stem-does-not-stand-alone",
  "unequal-shape",
  "unequal-length",
  "a-or-an-gives-it-away",
] as const;

/** One of the rules that a quiz is held to; its name says how it is broken. */
export type AuditRule = (typeof AUDIT_RULES)[number];

/** The ways of guessing without having read the article. */
export const GUESSER_NAMES = [
  "longest",
  "shortest",
  "oddOneOut",
  "convergence",
  "stemOverlap",
  "middle",
  "first",
  "last",
  "mostOffered",
  "leastOffered",
  "unseen",
] as const;

/** A way of guessing without having read the article. */
export type GuesserName = (typeof GUESSER_NAMES)[number];
