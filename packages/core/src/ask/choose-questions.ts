import type { Random } from "../maths/random.ts";
import type { Offer } from "./distractors/offer.ts";
import { growSet, type Picked, type SetLimits } from "./grow-set.ts";
import type { Candidate, Relations } from "./relate-candidates.ts";

/** What a set of questions must have. */
export interface SetNeeds extends SetLimits {
  /** Wrong answers a question should have; `leastDistractors` it has to have, 0 where all are typed. */
  readonly distractors: number;
}

/** A question of a chosen set, with the wrong answers that no other question of the set shows. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly offers: readonly Offer[];
}

/** A question that cannot have all its options is worth this much less. */
const SHORT_OF_OPTIONS = 0.5;

/**
 * An answer that every second sentence names forbids all of those, so it costs its share of the article
 * times one of these.
 */
const EXPOSURE_COSTS = [0, 0.5, 1, 2, 4, 8];

/** Beside the greedy sets as many are tried in which worth is shaken by up to half of this. */
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
  let best: readonly Picked[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < EXPOSURE_COSTS.length + SHAKEN_TRIES; round += 1) {
    const cost = EXPOSURE_COSTS[round % EXPOSURE_COSTS.length] ?? 0;
    const shake = round < EXPOSURE_COSTS.length ? 0 : SHAKE;
    const worth = candidates.map(
      (candidate, index) =>
        candidate.worth - cost * (relations.exposure[index] ?? 0) + shake * (random.next() - 0.5),
    );
    const set = growSet(candidates, worth, relations, needs);
    const value = valueOf(set, candidates, needs);
    if (value <= bestValue) continue;
    best = set;
    bestValue = value;
  }
  return best.flatMap(({ index, supply }) => {
    const candidate = candidates[index];
    return candidate === undefined ? [] : [{ candidate, offers: supply.map(({ offer }) => offer) }];
  });
}

function valueOf(
  set: readonly Picked[],
  candidates: readonly Candidate[],
  { distractors }: SetNeeds,
): number {
  return set.reduce(
    (sum, { index, supply, fatigue }) =>
      sum +
      QUESTION_VALUE +
      (supply.length >= distractors ? FULL_OPTIONS_VALUE : -SHORT_OF_OPTIONS) +
      (candidates[index]?.worth ?? 0) -
      fatigue,
    0,
  );
}
