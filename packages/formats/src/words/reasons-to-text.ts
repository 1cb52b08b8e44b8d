import type { Reason } from "@precis/core";

/** How many reasons a reader takes in at a glance; the rest is in the JSON. */
const MOST_REASONS = 3;

/** What a feature says for a sentence, and against it. */
type FeatureWords = readonly [speaksFor: string, speaksAgainst: string];

const REPEATED: FeatureWords = [
  "the rest of the article repeats it",
  "the rest of the article hardly repeats it",
];

const POSITION: FeatureWords = ["near the top", "far from the top"];

/**
 * Every feature that a ranker accounts for, in words; a ranker that sums no features is one itself.
 */
const FEATURE_WORDS: Readonly<Record<string, FeatureWords>> = {
  position: POSITION,
  length: ["of a good length", "short or long"],
  centrality: REPEATED,
  keywords: ["full of the article's key words", "has few of the article's key words"],
  manner: ["plainly told", "speech, a question or a look back"],
  lead: POSITION,
  textrank: REPEATED,
  lexrank: REPEATED,
  centroid: REPEATED,
  pacsum: REPEATED,
  coverage: REPEATED,
};

/** The model's constant: it is the same for every sentence, so it says nothing of this one. */
const CONSTANT = "base";

/**
 * Returns why a sentence was chosen in plain words, such as `near the top, of a good
 * length`.
 *
 * The three reasons that weigh most, those that speak for the sentence first; what speaks against
 * it follows a `but`. A feature without words of its own is shown by its name. Empty where there
 * are no reasons.
 */
export function reasonsToText(reasons: readonly Reason[]): string {
  const weighty = reasons
    .filter(({ feature, contribution }) => feature !== CONSTANT && contribution !== 0)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, MOST_REASONS);
  const good = weighty.filter((reason) => reason.contribution > 0).map(reasonWords);
  const bad = weighty.filter((reason) => reason.contribution < 0).map(reasonWords);
  const against = bad.length === 0 ? [] : [`but ${bad.join(", ")}`];
  return [...new Set([...good, ...against])].join(", ");
}

function reasonWords(reason: Reason): string {
  const [speaksFor, speaksAgainst] = FEATURE_WORDS[reason.feature] ?? [
    reason.feature,
    `not ${reason.feature}`,
  ];
  return reason.contribution > 0 ? speaksFor : speaksAgainst;
}
