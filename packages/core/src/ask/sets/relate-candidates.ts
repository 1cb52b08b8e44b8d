import type { Offer } from "../distractors/offer.ts";
import type { Draft } from "../gaps/draft-questions.ts";
import type { Entity } from "../entities/entity.ts";
import type { Visibility } from "./visibility.ts";

/** A draft with the wrong answers that could stand beside it. */
export interface Candidate extends Draft {
  readonly offers: readonly Offer[];
}

/** An offer of a candidate, with the other candidates whose stem or context shows it. */
export interface Supply {
  readonly offer: Offer;
  readonly spoilers: ReadonlySet<number>;
}

/** How candidates get in each other's way, by their indexes. */
export interface Relations {
  /** `clashes[a][b]`: the two cannot stand in one quiz. */
  readonly clashes: readonly (readonly boolean[])[];
  /** Every candidate's offers. */
  readonly supplies: readonly (readonly Supply[])[];
  /** The offers that every candidate's stem or context shows: whose, and which of theirs. */
  readonly spoils: readonly (readonly (readonly [candidate: number, supply: number])[])[];
  /** The share of the article's sentences that show a candidate's answer, 0 to 1. */
  readonly exposure: readonly number[];
}

/**
 * Returns which candidates clash (same sentence, same answer, or one shows the other's answer) and which
 * show each other's wrong answers. Worked out once, so that many sets can be tried; quadratic in the
 * candidates, which are some hundred at the most.
 */
export function relateCandidates(
  candidates: readonly Candidate[],
  entities: readonly Entity[],
  sentences: number,
  visibility: Visibility,
): Relations {
  const showing = candidates.map(({ entity }) => visibility(entity.tells));
  const supplies = findSupplies(candidates, entities, visibility);
  return {
    clashes: findClashes(candidates, showing),
    supplies,
    spoils: turnRound(supplies),
    exposure: showing.map((seen) => seen.size / Math.max(1, sentences)),
  };
}

function findClashes(
  candidates: readonly Candidate[],
  showing: readonly ReadonlySet<number>[],
): boolean[][] {
  const answers = candidates.map(({ mention }) => mention.text.toLowerCase());
  return candidates.map((a, at) =>
    candidates.map(
      (b, other) =>
        a.askable.index === b.askable.index ||
        a.entity.index === b.entity.index ||
        answers[at] === answers[other] ||
        isShownBy(b, showing[at]) ||
        isShownBy(a, showing[other]),
    ),
  );
}

function isShownBy({ askable }: Draft, showing: ReadonlySet<number> | undefined): boolean {
  if (showing === undefined) return false;
  return showing.has(askable.index) || (askable.context !== null && showing.has(askable.context));
}

function findSupplies(
  candidates: readonly Candidate[],
  entities: readonly Entity[],
  visibility: Visibility,
): Supply[][] {
  const readers = indexReaders(candidates);
  return candidates.map(({ offers }, at) =>
    offers.map((offer) => {
      const spoilers = new Set<number>();
      for (const sentence of visibility(entities[offer.entity]?.forms ?? [offer.text])) {
        for (const other of readers.get(sentence) ?? []) {
          // The answer of another question is blanked out there, so it may be offered here.
          const isBlanked = candidates[other]?.entity.index === offer.entity;
          if (other !== at && !isBlanked) spoilers.add(other);
        }
      }
      return { offer, spoilers };
    }),
  );
}

/** Returns which offers each candidate spoils, out of which candidates spoil each offer. */
function turnRound(supplies: readonly (readonly Supply[])[]): (readonly [number, number])[][] {
  const spoils: (readonly [number, number])[][] = supplies.map(() => []);
  for (const [candidate, offers] of supplies.entries()) {
    for (const [supply, { spoilers }] of offers.entries()) {
      for (const spoiler of spoilers) spoils[spoiler]?.push([candidate, supply]);
    }
  }
  return spoils;
}

/** Returns the candidates whose stem or context is a sentence, by its index. */
function indexReaders(candidates: readonly Candidate[]): Map<number, readonly number[]> {
  const readers = new Map<number, readonly number[]>();
  for (const [at, { askable }] of candidates.entries()) {
    const { index, context } = askable;
    for (const sentence of context === null ? [index] : [index, context]) {
      readers.set(sentence, [...(readers.get(sentence) ?? []), at]);
    }
  }
  return readers;
}
