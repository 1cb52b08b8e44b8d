import type { RankerName } from "../summary.ts";
import { rankByCentroid } from "./centroid.ts";
import { rankByCoverage } from "./coverage.ts";
import { rankByLead } from "./lead.ts";
import { explainLearning, rankByLearning } from "./learned.ts";
import { rankByLexRank } from "./lexrank.ts";
import { rankByPacSum } from "./pacsum.ts";
import type { Explainer, Ranker } from "./ranker.ts";
import { rankByTextRank } from "./textrank.ts";

/** Every ranker by its name. */
export const RANKERS: Readonly<Record<RankerName, Ranker>> = {
  learned: rankByLearning,
  lead: rankByLead,
  textrank: rankByTextRank,
  lexrank: rankByLexRank,
  centroid: rankByCentroid,
  pacsum: rankByPacSum,
  coverage: rankByCoverage,
};

/** Returns a ranker's account of its scores; one that is not a sum of features has its score as the one reason. */
export function explainerOf(ranker: RankerName, scores: Float64Array): Explainer {
  if (ranker === "learned") return explainLearning;
  return () => (index) => [{ feature: ranker, contribution: scores[index] ?? 0 }];
}
