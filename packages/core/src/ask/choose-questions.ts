import type { Random } from "../maths/random.ts";
import type { Offer } from "./distractors/offer.ts";
import type { Candidate, Relations } from "./relate-candidates.ts";

/** What a set of questions must have. */
export interface SetNeeds {
  readonly questions: number;
  /** Wrong answers a question should have, and has to have; 0 where all are typed. */
  readonly distractors: number;
  readonly leastDistractors: number;
}

/** A question of a chosen set, with the wrong answers that no other question of the set shows. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly offers: readonly Offer[];
}

/** Each further question of a type, and on a quarter of the article, is worth this much less. */
const TYPE_FATIGUE = 0.12;
const QUARTER_FATIGUE = 0.12;

/** A question that cannot have all its options is worth this much less. */
const SHORT_OF_OPTIONS = 0.5;

/**
 * An answer that every second sentence names forbids all of those, so it costs its share of the article
 * times one of these.
 */
const EXPOSURE_COSTS = [0, 0.5, 1, 2, 4, 8];

/** Beside the greedy sets as many are tried in which worth is shaken by up to this much. */
const SHAKEN_TRIES = 30;
const SHAKE = 0.8;

/** One more question is always better than better ones; so is one more full set of options. */
const QUESTION_VALUE = 10;
const FULL_OPTIONS_VALUE = 1;

/**
 * Returns a set of questions: one a sentence and one an answer, none that shows another's answer, each
 * with enough wrong answers that no other question shows, spread over the article and over types.
 *
 * A set, not the best one by one: a quarter of independently made questions give each other's answers
 * away (research §2, item 6). Finding the fullest set is hard in general (independent set), so a
 * handful of greedy tries is made and the best kept.
 */
export function chooseQuestions(
  candidates: readonly Candidate[],
  relations: Relations,
  needs: SetNeeds,
  random: Random,
): Chosen[] {
  let best: number[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < EXPOSURE_COSTS.length + SHAKEN_TRIES; round += 1) {
    const cost = EXPOSURE_COSTS[round % EXPOSURE_COSTS.length] ?? 0;
    const shake = round < EXPOSURE_COSTS.length ? 0 : SHAKE;
    const worth = candidates.map(
      (candidate, at) =>
        candidate.worth - cost * (relations.exposure[at] ?? 0) + shake * (random.next() - 0.5),
    );
    const set = chooseGreedily(candidates, worth, relations, needs);
    const value = valueOf(set, candidates, relations, needs);
    if (value > bestValue) {
      best = set;
      bestValue = value;
    }
  }
  return best.flatMap((at) => {
    const candidate = candidates[at];
    return candidate === undefined
      ? []
      : [{ candidate, offers: usable(at, best, candidates, relations) }];
  });
}

function chooseGreedily(
  candidates: readonly Candidate[],
  worth: readonly number[],
  relations: Relations,
  needs: SetNeeds,
): number[] {
  const set: number[] = [];
  const open = new Set(candidates.keys());
  while (set.length < needs.questions && open.size > 0) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const at of open) {
      const value = (worth[at] ?? 0) - fatigue(at, set, candidates);
      if (value <= bestWorth) continue;
      if (isSupplied([...set, at], candidates, relations, needs)) {
        best = at;
        bestWorth = value;
      } else open.delete(at);
    }
    if (best < 0) break;
    set.push(best);
    for (const at of open) if (relations.clashes[best]?.[at] === true) open.delete(at);
  }
  return set;
}

/** Returns what a candidate loses beside those of its type and its part of the article. */
function fatigue(at: number, set: readonly number[], candidates: readonly Candidate[]): number {
  const candidate = candidates[at];
  let sum = 0;
  for (const other of set) {
    if (candidates[other]?.entity.type === candidate?.entity.type) sum += TYPE_FATIGUE;
    if (candidates[other]?.quarter === candidate?.quarter) sum += QUARTER_FATIGUE;
  }
  return sum;
}

function isSupplied(
  set: readonly number[],
  candidates: readonly Candidate[],
  relations: Relations,
  { leastDistractors }: SetNeeds,
): boolean {
  return set.every((at) => usable(at, set, candidates, relations).length >= leastDistractors);
}

function usable(
  at: number,
  set: readonly number[],
  candidates: readonly Candidate[],
  { spoils }: Relations,
): Offer[] {
  const offers = candidates[at]?.offers ?? [];
  return offers.filter((_, offer) => {
    const spoilers = spoils[at]?.[offer];
    return spoilers === undefined || !set.some((other) => other !== at && spoilers.has(other));
  });
}

function valueOf(
  set: readonly number[],
  candidates: readonly Candidate[],
  relations: Relations,
  { distractors }: SetNeeds,
): number {
  return set.reduce((sum, at, place) => {
    const full = usable(at, set, candidates, relations).length >= distractors;
    const tired = fatigue(at, set.slice(0, place), candidates);
    return (
      sum +
      QUESTION_VALUE +
      (full ? FULL_OPTIONS_VALUE : -SHORT_OF_OPTIONS) +
      (candidates[at]?.worth ?? 0) -
      tired
    );
  }, 0);
}
