import { join } from "node:path";
import { readBoundaries } from "../data.ts";
import type { BoundaryRow } from "../data.ts";
import { scoreBoundaries, scoreGolden } from "./boundary-scores.ts";
import { roundPoint } from "./quality-result.ts";
import type { SplitterScore } from "./quality-result.ts";
import type { Splitter } from "./splitters.ts";

const TREEBANK_LANGUAGES = ["en", "de", "es", "fr"] as const;

async function splitAll(
  { split }: Splitter,
  rows: readonly BoundaryRow[],
  language: string,
): Promise<readonly (readonly string[])[]> {
  return Promise.all(rows.map(({ text }) => split(text, language)));
}

/** Returns how each splitter does on the golden rules and on the treebanks, told the language. */
export async function measureSplitters(
  splitters: readonly Splitter[],
  dataFolder: string,
): Promise<readonly SplitterScore[]> {
  const folder = join(dataFolder, "sentences");
  const golden = readBoundaries(folder, "golden-en.jsonl");
  const treebanks = TREEBANK_LANGUAGES.map((language) => ({
    language,
    rows: readBoundaries(folder, `ud-${language}.jsonl`),
  }));
  const results: SplitterScore[] = [];
  for (const splitter of splitters) {
    const scores: { language: string; scores: SplitterScore["treebanks"][number]["scores"] }[] = [];
    for (const { language, rows } of treebanks) {
      const found = scoreBoundaries(rows, await splitAll(splitter, rows, language));
      scores.push({
        language,
        scores: {
          precision: roundPoint(found.precision),
          recall: roundPoint(found.recall),
          f1: roundPoint(found.f1),
          sentenceF1: roundPoint(found.sentenceF1),
        },
      });
    }
    results.push({
      splitter: splitter.name,
      golden: scoreGolden(golden, await splitAll(splitter, golden, "en")),
      treebanks: scores,
    });
  }
  return results;
}
