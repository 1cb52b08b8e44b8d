import type { AuditRule } from "@precis/core";

/** What is wrong with a question that breaks a rule, in words that follow its number. */
export const AUDIT_WORDS: Readonly<Record<AuditRule, string>> = {
  "gap-does-not-restore-evidence": "the answer in the gap does not give the sentence back",
  "not-one-gap": "the stem has not exactly one gap",
  "options-not-distinct": "an option comes twice",
  "answer-not-at-its-index": "the options lack the answer where they should have it",
  "answer-not-in-bank": "the word bank lacks the answer",
  "answer-in-own-stem": "its own stem shows the answer",
  "answer-in-another-stem": "another stem shows the answer",
  "distractor-is-the-answer": "a wrong option is right as well",
  "distractor-in-stem": "its stem shows a wrong option",
  "duplicate-question": "it was asked before",
  "duplicate-answer": "its answer is that of another question",
  "two-on-one-sentence": "another question is on the same sentence",
  "stem-does-not-stand-alone": "it opens by pointing at what is not shown",
  "unequal-shape": "an option does not look like the answer",
  "unequal-length": "an option is over twice as long as another",
  "a-or-an-gives-it-away": "the word before the gap rules an option out",
};
