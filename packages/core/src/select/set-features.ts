import type { Measure } from "../rank/features/feature-family.ts";
import type { Outlook } from "../rank/outlook/outlook.ts";
import type { Selection } from "./selection.ts";
import { COVERAGE_FEATURE_NAMES, createCoverage } from "./set-features/coverage.ts";
import { createLikeness, LIKENESS_FEATURE_NAMES } from "./set-features/likeness.ts";
import { createPlace, PLACE_FEATURE_NAMES } from "./set-features/place.ts";
import { createStrength, STRENGTH_FEATURE_NAMES } from "./set-features/strength.ts";

/** The names of the features of a set of sentences, in the order {@link createSetMeasures} gives them. */
export const SET_FEATURE_NAMES: readonly string[] = [
  ...STRENGTH_FEATURE_NAMES,
  ...LIKENESS_FEATURE_NAMES,
  ...COVERAGE_FEATURE_NAMES,
  ...PLACE_FEATURE_NAMES,
];

/**
 * Returns what measures a set of sentences (ascending indexes out of `pool`): how good its sentences are,
 * how alike, what they hold together, and where they stand.
 */
export function createSetMeasures(
  selection: Selection,
  pool: readonly number[],
  outlook: Outlook,
): readonly Measure<readonly number[]>[] {
  return [
    createStrength(selection),
    createLikeness(selection, pool),
    createCoverage(selection, outlook),
    createPlace(selection, pool),
  ];
}

/** Returns a function that gives all features of a set in one row. */
export function createSetMeasure(
  selection: Selection,
  pool: readonly number[],
  outlook: Outlook,
): (set: readonly number[]) => number[] {
  const measures = createSetMeasures(selection, pool, outlook);
  return (set) => measures.flatMap((measure) => measure(set));
}
