import type { Outlook } from "../../rank/outlook/outlook.ts";
import { weighTerms } from "../../rank/weigh-terms.ts";
import { type Selection, wordsOf } from "../selection.ts";

/** What one word of a set gives is small; times ten it is as large as the other features. */
const PER_WORDS = 10;

/**
 * A person's summary has about this many words, at the least and at the most of what is usual in news:
 * twice the words shared over the words of both is the F1 that a set can expect.
 */
const SHORT_REFERENCE = 30;
const LONG_REFERENCE = 60;

/** The names of the features {@link createCoverage} gives, in order. */
export const COVERAGE_FEATURE_NAMES: readonly string[] = [
  "mass",
  "massByRoot",
  "distinct",
  "repeatedTerms",
  ...["Terms", "Pairs"].flatMap((kind) => [
    `expected${kind}`,
    `expected${kind}ByWords`,
    `expected${kind}ByRoot`,
    `expected${kind}Short`,
    `expected${kind}Long`,
  ]),
];

/** What the sentences of a set hold together, each term and each pair counted once. */
interface Held {
  mass: number;
  distinct: number;
  repeated: number;
  terms: number;
  pairs: number;
}

/**
 * Returns a function that gives what the sentences of a set hold together: the share of the document's
 * terms, and how much of a summary the outlook lets expect, each word and pair counted once.
 */
export function createCoverage(
  { document }: Selection,
  outlook: Outlook,
): (set: readonly number[]) => readonly number[] {
  const { counts, frequency, total } = weighTerms(document);
  const seenTerms = createStamps(outlook.terms.length);
  const seenPairs = createStamps(outlook.pairs.length);

  // The inner loops are functions of their own: V8 makes fast code of each in a millisecond, of both in
  // one with all around them in ten, and a process cannot end before that is done.
  function addTerms(held: Held, ids: ArrayLike<number>): void {
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      const chance = outlook.terms[id] ?? 0;
      if (seenTerms.add(id)) {
        held.distinct += 1;
        held.mass += (frequency[id] ?? 0) / total;
        held.terms += chance;
      } else held.repeated += chance;
    }
  }

  function addPairs(held: Held, ids: ArrayLike<number>): void {
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      if (seenPairs.add(id)) held.pairs += outlook.pairs[id] ?? 0;
    }
  }

  return (set) => {
    seenTerms.clear();
    seenPairs.clear();
    const held: Held = { mass: 0, distinct: 0, repeated: 0, terms: 0, pairs: 0 };
    for (const index of set) {
      addTerms(held, counts[index]?.ids ?? []);
      addPairs(held, outlook.pairsOf[index] ?? []);
    }
    const words = Math.max(1, wordsOf(document, set));
    return [
      held.mass,
      held.mass / Math.sqrt(words),
      held.distinct / words,
      held.repeated / set.length,
      ...expect(held.terms, words),
      ...expect(held.pairs, words),
    ];
  };
}

function expect(shared: number, words: number): readonly number[] {
  return [
    shared,
    (PER_WORDS * shared) / words,
    shared / Math.sqrt(words),
    (2 * shared) / (words + SHORT_REFERENCE),
    (2 * shared) / (words + LONG_REFERENCE),
  ];
}

/** A set of small whole numbers that is emptied at no cost, since hundreds of sets are measured. */
interface Stamps {
  readonly clear: () => void;
  /** Returns whether the number was not in it yet. */
  readonly add: (id: number) => boolean;
}

function createStamps(size: number): Stamps {
  const rounds = new Int32Array(size);
  let round = 0;
  return {
    clear: () => {
      round += 1;
    },
    add: (id) => {
      if (rounds[id] === round) return false;
      rounds[id] = round;
      return true;
    },
  };
}
