import type { Draft } from "./draft-questions.ts";

/** Sets are searched among this many drafts; a news story has some hundred, and the search is quadratic. */
const MOST_DRAFTS = 300;

/** Returns the drafts of most worth, in the order given, where there are more than can be searched. */
export function shortlistDrafts(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length <= MOST_DRAFTS) return drafts;
  const best = [...drafts.entries()]
    .toSorted(([a, { worth }], [b, { worth: other }]) => other - worth || a - b)
    .slice(0, MOST_DRAFTS)
    .map(([at]) => at);
  const kept = new Set(best);
  return drafts.filter((_, at) => kept.has(at));
}
