import type { Random } from "../../maths/random.ts";
import type { Offer } from "../distractors/offer.ts";
import { growSet } from "./grow-set.ts";
import { QuestionSet } from "./question-set.ts";
import type { Candidate, Relations } from "./relate-candidates.ts";

/** What a set of questions must have. */
export interface SetNeeds {
  /** The most questions it may have. */
  readonly questions: number;
  /** Wrong answers a question should have; `leastDistractors` it has to have, 0 where all are typed. */
  readonly distractors: number;
  readonly leastDistractors: number;
}

/** A question of a chosen set, with the wrong answers that no other question of the set shows. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly offers: readonly Offer[];
}

/**
 * An answer that every second sentence names forbids all of those, so it costs its share of the article
 * times one of these.
 */
const EXPOSURE_COSTS = [0, 0.5, 1, 2, 4, 8];

/**
 * Then the best set is broken up and mended, a part of it taken out each time: so often where it has all
 * its questions and options, and up to so often where it lacks some.
 */
const MENDINGS = 60;
const MOST_MENDINGS = 400;
const BROKEN_SHARE = 0.4;

/**
 * Worth is shaken by up to half of this as a set is mended, so that it is not mended as it was: by as much
 * as most candidates differ by where the set is full, and by more where it is not, since the fullest sets
 * have some that are worth little.
 */
const SHAKE = 2.4;
const SHAKE_OF_SCARCE = 6;

/** One more question is always better than better ones; so is one more full set of options. */
const QUESTION_VALUE = 10;
const FULL_OPTIONS_VALUE = 1;

/** A question that cannot have all its options is worth this much less. */
const SHORT_OF_OPTIONS = 0.5;

/**
 * Returns a set of questions: one a sentence and one an answer, none that shows another's answer, each
 * with enough wrong answers that no other question shows, spread over the article and over types.
 *
 * A set, not the best one by one: a quarter of independently made questions give each other's answers
 * away (decision 015). Finding the fullest set is hard in general (independent set), so a few
 * greedy ones are grown, and the best is broken up and mended for as long as that improves it.
 */
export function chooseQuestions(
  candidates: readonly Candidate[],
  relations: Relations,
  needs: SetNeeds,
  random: Random,
): Chosen[] {
  const worth = candidates.map((candidate) => candidate.worth);
  let best: readonly number[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  let isFull = false;
  const set = new QuestionSet(candidates, relations, needs.leastDistractors);
  const fill = (kept: readonly number[], worths: readonly number[]): void => {
    for (const index of set.picked) set.remove(index);
    for (const index of kept) set.add(index);
    growSet(set, worths, needs.questions);
    const value = valueOf(set, worth, needs);
    if (value <= bestValue) return;
    best = set.picked;
    bestValue = value;
    isFull =
      best.length === needs.questions &&
      best.every((index) => set.leftOf(index) >= needs.distractors);
  };
  for (const cost of EXPOSURE_COSTS) {
    fill(
      [],
      worth.map((value, index) => value - cost * (relations.exposure[index] ?? 0)),
    );
  }
  for (let round = 0; round < (isFull ? MENDINGS : MOST_MENDINGS); round += 1) {
    const kept = best.filter(() => random.next() >= BROKEN_SHARE);
    fill(
      kept,
      worth.map((value) => value + (isFull ? SHAKE : SHAKE_OF_SCARCE) * (random.next() - 0.5)),
    );
  }
  fill(best, worth);
  return toChosen(set, best, candidates);
}

function toChosen(
  set: QuestionSet,
  picked: readonly number[],
  candidates: readonly Candidate[],
): Chosen[] {
  return picked.flatMap((index) => {
    const candidate = candidates[index];
    const offers = set.supplyOf(index).map(({ offer }) => offer);
    return candidate === undefined ? [] : [{ candidate, offers }];
  });
}

function valueOf(set: QuestionSet, worth: readonly number[], { distractors }: SetNeeds): number {
  return set.picked.reduce(
    (sum, index) =>
      sum +
      QUESTION_VALUE +
      (set.leftOf(index) >= distractors ? FULL_OPTIONS_VALUE : -SHORT_OF_OPTIONS) +
      (worth[index] ?? 0) -
      // Every two questions of a type tire each other once.
      set.fatigueOf(index) / 2,
    0,
  );
}
