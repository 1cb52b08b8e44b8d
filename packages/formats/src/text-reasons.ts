import type { Reason } from "@precis/core";

/** How many reasons a reader takes in at a glance; the rest is in the JSON. */
const MOST_REASONS = 3;

/** What a ranker's feature means to a reader: when it speaks for a sentence, and when against it. */
const FEATURE_WORDS: Readonly<Record<string, readonly [speaksFor: string, speaksAgainst: string]>> =
  {
    position: ["near the top", "far from the top"],
    title: ["says what the title says", "far from the title"],
    centrality: ["much of the article repeats it", "little of the article repeats it"],
  };

/**
 * Returns why a sentence was chosen in plain words, such as `near the top, says what the title says`.
 *
 * The three reasons that weigh most, those that speak for the sentence first; what speaks against it follows
 * a `but`. A feature without words of its own is shown by its name. Empty where there are no reasons.
 */
export function textReasons(reasons: readonly Reason[]): string {
  const weighty = reasons
    .filter((reason) => reason.contribution !== 0)
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
