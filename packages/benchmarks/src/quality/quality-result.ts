import type { NotAvailable } from "../page/render-not-available.ts";
import type { Provenance } from "../run/provenance.ts";
import type { Interval } from "../statistics/bootstrap.ts";
import { meanOf } from "../statistics/mean.ts";
import { roundPoint } from "../statistics/round-point.ts";
import type { BoundaryScores, GoldenScore } from "./boundary-scores.ts";
import type { SummaryMeasure } from "./measure-system.ts";

/** A system's means over a set. ROUGE is F1 × 100; rates are shares of summaries in per cent. */
export interface SystemScore {
  readonly system: string;
  readonly length: string;
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
  readonly words: number;
  readonly danglingPercent: number;
  readonly duplicatePercent: number;
  /** Summaries without a sentence; they score 0. */
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
  readonly notAvailable: readonly NotAvailable[];
}

/** Returns the means of a system's measures, beside those of the lead. */
export function toSystemScore(
  name: { readonly system: string; readonly length: string },
  measures: readonly SummaryMeasure[],
  overLead: Interval,
): SystemScore {
  const points = (toNumber: (measure: SummaryMeasure) => number): number =>
    roundPoint(100 * meanOf(measures.map(toNumber)));
  return {
    ...name,
    rouge1: points(({ rouge }) => rouge.rouge1),
    rouge2: points(({ rouge }) => rouge.rouge2),
    rougeLsum: points(({ rouge }) => rouge.rougeLsum),
    words: roundPoint(meanOf(measures.map(({ words }) => words))),
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
