import type { Candidate, Relations, Supply } from "./relate-candidates.ts";

/** How large a set may grow, and how many offers each of its candidates must keep. */
export interface SetLimits {
  readonly questions: number;
  readonly leastDistractors: number;
}

/** A candidate in a set. */
export interface Picked {
  /** Index of the candidate. */
  readonly index: number;
  /** What it lost beside those picked before it. */
  readonly fatigue: number;
  /** Its offers that no other candidate of the set shows. */
  readonly supply: readonly Supply[];
}

/** Each further question of a type, and on a quarter of the article, is worth this much less. */
const TYPE_FATIGUE = 0.12;
const QUARTER_FATIGUE = 0.12;

/**
 * Returns a set grown by the candidate that is worth the most, again and again, in the order of picking.
 * Whatever clashes with a picked one, or would leave one with too few offers, is passed over.
 */
export function growSet(
  candidates: readonly Candidate[],
  worth: readonly number[],
  { clashes, supplies }: Relations,
  { questions, leastDistractors }: SetLimits,
): Picked[] {
  let set: Picked[] = [];
  const open = new Set(candidates.keys());
  const fatigue = new Float64Array(candidates.length);
  while (set.length < questions) {
    const best = findBest(open, worth, fatigue, (index) =>
      isSupplied(set, index, supplies[index] ?? [], leastDistractors),
    );
    if (best === undefined) break;
    set = [
      ...set.map((picked) => ({ ...picked, supply: withoutSpoilt(picked.supply, best) })),
      { index: best, fatigue: fatigue[best] ?? 0, supply: unspoilt(supplies[best] ?? [], set) },
    ];
    for (const index of open) if (clashes[best]?.[index] === true) open.delete(index);
    tire(fatigue, candidates, best);
  }
  return set;
}

/** Returns the open candidate worth the most of those that may be added, and closes those that may not. */
function findBest(
  open: Set<number>,
  worth: readonly number[],
  fatigue: Float64Array,
  mayBeAdded: (index: number) => boolean,
): number | undefined {
  let best: number | undefined;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const index of open) {
    const value = (worth[index] ?? 0) - (fatigue[index] ?? 0);
    if (value <= bestValue) continue;
    if (mayBeAdded(index)) {
      best = index;
      bestValue = value;
    } else open.delete(index);
  }
  return best;
}

/** Returns whether every candidate, the new one included, has offers enough once it is added. */
function isSupplied(
  set: readonly Picked[],
  added: number,
  supply: readonly Supply[],
  least: number,
): boolean {
  return (
    unspoilt(supply, set).length >= least &&
    set.every((picked) => withoutSpoilt(picked.supply, added).length >= least)
  );
}

function unspoilt(supply: readonly Supply[], set: readonly Picked[]): readonly Supply[] {
  return supply.filter(({ spoilers }) => !set.some(({ index }) => spoilers.has(index)));
}

function withoutSpoilt(supply: readonly Supply[], added: number): readonly Supply[] {
  return supply.filter(({ spoilers }) => !spoilers.has(added));
}

/** Makes candidates of the type and on the quarter of a picked one worth less, in place. */
function tire(fatigue: Float64Array, candidates: readonly Candidate[], picked: number): void {
  const { entity, quarter } = candidates[picked] ?? {};
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.entity.type === entity?.type) add(fatigue, index, TYPE_FATIGUE);
    if (candidate.quarter === quarter) add(fatigue, index, QUARTER_FATIGUE);
  }
}

function add(sums: Float64Array, index: number, value: number): void {
  sums[index] = (sums[index] ?? 0) + value;
}
