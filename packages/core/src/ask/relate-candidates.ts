import type { Offer } from "./distractors/offer.ts";
import type { Draft } from "./draft-questions.ts";
import type { Entity } from "./entities/entity.ts";
import type { Visibility } from "./visibility.ts";

/** A draft with the wrong answers that could stand beside it. */
export interface Candidate extends Draft {
  readonly offers: readonly Offer[];
}

/** How candidates get in each other's way, by their indexes. */
export interface Relations {
  /** `clashes[a][b]`: the two cannot stand in one quiz. */
  readonly clashes: readonly (readonly boolean[])[];
  /** `spoils[a][offer]`: the candidates whose stem or context shows that offer of `a`. */
  readonly spoils: readonly (readonly ReadonlySet<number>[])[];
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
  const showing = candidates.map(({ entity }) => visibility(entity.forms));
  const clashes = candidates.map((a, at) =>
    candidates.map(
      (b, other) =>
        a.askable.index === b.askable.index ||
        a.entity.index === b.entity.index ||
        a.mention.text.toLowerCase() === b.mention.text.toLowerCase() ||
        isShownBy(b, showing[at]) ||
        isShownBy(a, showing[other]),
    ),
  );
  const spoils = candidates.map((candidate) =>
    candidate.offers.map((offer) => {
      const seen = visibility(entities[offer.entity]?.forms ?? [offer.text]);
      return new Set(
        candidates.flatMap((other, at) =>
          // The answer of another question is blanked out there, so it may be offered here.
          other.entity.index !== offer.entity && isShownBy(other, seen) ? [at] : [],
        ),
      );
    }),
  );
  const exposure = showing.map((seen) => seen.size / Math.max(1, sentences));
  return { clashes, spoils, exposure };
}

function isShownBy({ askable }: Draft, showing: ReadonlySet<number> | undefined): boolean {
  if (showing === undefined) return false;
  return showing.has(askable.index) || (askable.context !== null && showing.has(askable.context));
}
