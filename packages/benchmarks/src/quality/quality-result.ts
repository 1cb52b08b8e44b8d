import type { Provenance } from "../provenance.ts";
import type { BoundaryScores, GoldenScore } from "./boundary-scores.ts";
import type { Interval } from "./bootstrap.ts";
import type { ExtractMeasure } from "./measure-system.ts";

/** A system's means over a set. ROUGE is F1 × 100; rates are shares of extracts in per cent. */
export interface SystemScore {
  readonly system: string;
  readonly length: string;
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
  readonly words: number;
  readonly danglingPercent: number;
  readonly duplicatePercent: number;
  /** Extracts without a sentence; they score 0. */
  readonly empty: number;
  /** ROUGE-1 points over the lead of the cleaned text, article by article. */
  readonly overLead: Interval;
}

/** What was measured on a set. */
export interface SetScore {
  readonly set: string;
  readonly articles: number;
  readonly fitted: boolean;
  readonly lead: string;
  readonly systems: readonly SystemScore[];
}

/** How a splitter does on the marked sentences. */
export interface SplitterScore {
  readonly splitter: string;
  readonly golden: GoldenScore;
  readonly treebanks: readonly { readonly language: string; readonly scores: BoundaryScores }[];
}

/** Everything `npm run bench:quality` found. */
export interface QualityResult {
  readonly version: 1;
  readonly provenance: Provenance;
  readonly sets: readonly SetScore[];
  readonly splitters: readonly SplitterScore[];
  readonly notAvailable: readonly { readonly name: string; readonly reason: string }[];
}

/** Scores are kept to a hundredth of a point: less than any difference that means something. */
export function roundPoint(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Returns the means of a system's measures, beside those of the lead. */
export function toSystemScore(
  name: { readonly system: string; readonly length: string },
  measures: readonly ExtractMeasure[],
  overLead: Interval,
): SystemScore {
  const meanOf = (toNumber: (measure: ExtractMeasure) => number): number =>
    measures.reduce((sum, measure) => sum + toNumber(measure), 0) / Math.max(1, measures.length);
  const points = (toNumber: (measure: ExtractMeasure) => number): number =>
    roundPoint(100 * meanOf(toNumber));
  return {
    ...name,
    rouge1: points(({ rouge }) => rouge.rouge1),
    rouge2: points(({ rouge }) => rouge.rouge2),
    rougeLsum: points(({ rouge }) => rouge.rougeLsum),
    words: roundPoint(meanOf(({ words }) => words)),
    danglingPercent: points(({ dangling }) => Number(dangling)),
    duplicatePercent: points(({ duplicates }) => Number(duplicates)),
    empty: measures.filter(({ empty }) => empty).length,
    overLead: {
      mean: roundPoint(100 * overLead.mean),
      low: roundPoint(100 * overLead.low),
      high: roundPoint(100 * overLead.high),
    },
  };
}
