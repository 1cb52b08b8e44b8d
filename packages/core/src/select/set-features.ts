import type { Outlook } from "../rank/outlook/outlook.ts";
import type { Selection } from "./selection.ts";
import { COVERAGE_FEATURE_NAMES, createCoverage } from "./set-features/coverage.ts";
import { createLikeness, LIKENESS_FEATURE_NAMES } from "./set-features/likeness.ts";
import { createPlace, PLACE_FEATURE_NAMES } from "./set-features/place.ts";
import { createStrength, STRENGTH_FEATURE_NAMES } from "./set-features/strength.ts";

/** The names of the features of a set of sentences, in the order {@link createSetMeasure} gives them. */
export const SET_FEATURE_NAMES: readonly string[] = [
  ...STRENGTH_FEATURE_NAMES,
  ...LIKENESS_FEATURE_NAMES,
  ...COVERAGE_FEATURE_NAMES,
  ...PLACE_FEATURE_NAMES,
];

/**
 * Returns a function that gives the features of a set of sentences (ascending indexes out of `pool`):
 * how good its sentences are, how alike, what they hold together, and where they stand.
 */
export function createSetMeasure(
  selection: Selection,
  pool: readonly number[],
  outlook: Outlook,
): (set: readonly number[]) => number[] {
  const measures = [
    createStrength(selection),
    createLikeness(selection, pool),
    createCoverage(selection, outlook),
    createPlace(selection, pool),
  ];
  return (set) => {
    const row: number[] = [];
    for (const measure of measures) for (const value of measure(set)) row.push(value);
    return row;
  };
}
