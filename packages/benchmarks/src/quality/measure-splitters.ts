import { type BoundaryRow, readBoundaries } from "../data/read-boundaries.ts";
import { SET_FILES } from "../data/set-files.ts";
import { roundPoint } from "../statistics/round-point.ts";
import { scoreBoundaries, scoreGolden } from "./boundary-scores.ts";
import type { SplitterScore } from "./quality-result.ts";
import type { Splitter } from "./splitters.ts";

/** The treebanks of Universal Dependencies, in the order of the table. */
export const TREEBANKS: readonly { readonly language: string; readonly file: string }[] = [
  { language: "en", file: SET_FILES.englishTreebank },
  { language: "de", file: SET_FILES.germanTreebank },
  { language: "es", file: SET_FILES.spanishTreebank },
  { language: "fr", file: SET_FILES.frenchTreebank },
];

/** Returns how each splitter does on the golden rules and on the treebanks, told the language. */
export async function measureSplitters(
  splitters: readonly Splitter[],
  dataFolder: string,
): Promise<readonly SplitterScore[]> {
  const golden = readBoundaries(dataFolder, SET_FILES.goldenRules);
  const treebanks = TREEBANKS.map(({ language, file }) => ({
    language,
    rows: readBoundaries(dataFolder, file),
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

async function splitAll(
  { split }: Splitter,
  rows: readonly BoundaryRow[],
  language: string,
): Promise<readonly (readonly string[])[]> {
  return Promise.all(rows.map(({ text }) => split(text, language)));
}
