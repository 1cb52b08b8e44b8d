import { toShare } from "./to-share.ts";

/** The parts of an article that questions should be spread over. */
const QUARTERS = 4;

/**
 * Returns the share of an article's quarters that have a question, of as many as could have one.
 *
 * `asked` are the sentences of the questions and `askable` those that could be asked about, by index, of
 * `sentences` in all.
 */
export function measureCoverage(
  sentences: number,
  asked: readonly number[],
  askable: readonly number[],
): number {
  const quartersOf = (indexes: readonly number[]): ReadonlySet<number> =>
    new Set(indexes.map((index) => Math.floor((index * QUARTERS) / sentences)));
  const reachable = Math.min(quartersOf(askable).size, asked.length);
  return reachable === 0 ? 0 : toShare(quartersOf(asked).size / reachable);
}
