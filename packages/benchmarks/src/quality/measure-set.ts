import { readSummaries } from "../data/read-summaries.ts";
import type { Peer } from "../peers/peer.ts";
import { createRougeTokeniser } from "../rouge/tokenise.ts";
import { bootstrapMean } from "../statistics/bootstrap.ts";
import { type BenchArticle, prepareArticle } from "./bench-article.ts";
import { measureSystem, type SummaryMeasure } from "./measure-system.ts";
import { type SetScore, type SystemScore, toSystemScore } from "./quality-result.ts";
import type { QualitySet } from "./quality-sets.ts";
import { listSystems } from "./systems.ts";

/** How a run is made. */
export interface MeasureSettings {
  readonly dataFolder: string;
  /** The first so many rows of each set. */
  readonly limit: number;
  readonly peers: readonly Peer[];
  /** Told what is being measured. */
  readonly onProgress: (message: string) => void;
}

/** Returns the scores of every system on a set; each summary is compared with the lead's. */
export async function measureSet(set: QualitySet, settings: MeasureSettings): Promise<SetScore> {
  const tokenise = createRougeTokeniser(set.rouge);
  const rows = readSummaries(settings.dataFolder, set.file);
  const articles: BenchArticle[] = [];
  for (const row of rows.slice(0, settings.limit)) {
    articles.push(await prepareArticle(row, set, tokenise));
  }
  const systems: SystemScore[] = [];
  let lead: readonly SummaryMeasure[] = [];
  for (const system of listSystems(set, settings.peers, tokenise)) {
    settings.onProgress(`${set.name}: ${system.name}, ${system.length}`);
    const measures = await measureSystem(system, articles, set.language, tokenise);
    // The first system is the lead of the cleaned text.
    lead = lead.length === 0 ? measures : lead;
    const overLead = bootstrapMean(
      measures.map(({ rouge }, index) => rouge.rouge1 - (lead[index]?.rouge.rouge1 ?? 0)),
    );
    systems.push(toSystemScore({ system: system.name, length: system.length }, measures, overLead));
  }
  return {
    set: set.name,
    articles: articles.length,
    fitted: set.fitted,
    lead: `LEAD-${set.sentences}`,
    systems,
  };
}
