import type { GapType } from "../../../quiz.ts";

/** What a name can be. */
export type NameType = Extract<GapType, "person" | "place" | "organisation" | "term">;

/** What speaks for each type of one surface form, summed over the places where it stands. */
export type Votes = Record<NameType, number>;

/**
 * One sign of what a name is. How much each weighs is our own choice, made by looking at how often each is
 * right on our fixtures; a sign in the name itself outweighs any in its surroundings, and one below zero
 * speaks against the type.
 */
export interface Clue<Evidence> {
  readonly type: NameType;
  readonly weight: number;
  readonly holds: (evidence: Evidence) => boolean;
}

/** Returns votes for a form of which nothing is known: a term, if no clue says otherwise. */
export function startVotes(): Votes {
  return { person: 0, place: 0, organisation: 0, term: 0.5 };
}

/** Adds the weight of every clue that holds to the votes, which are the caller's own sum. */
export function castVotes<Evidence>(
  votes: Votes,
  clues: readonly Clue<Evidence>[],
  evidence: Evidence,
): void {
  for (const { type, weight, holds } of clues) if (holds(evidence)) votes[type] += weight;
}

/** Returns the type with the most votes; the earlier of equals, and a term before any. */
export function strongest(votes: Votes): NameType {
  let best: NameType = "term";
  for (const type of ["person", "place", "organisation"] as const) {
    if (votes[type] > votes[best]) best = type;
  }
  return best;
}
