import { SET_FILES } from "./data/set-files.ts";
import type { ExtractResult } from "./extract/extract-result.ts";
import { PRECIS } from "./extract/extractor.ts";
import { loadExtractors } from "./extract/load-extractors.ts";
import {
  type ExtractorMeasure,
  measureExtractor,
  scoreExtractor,
} from "./extract/measure-extractor.ts";
import { readPages } from "./extract/pages.ts";
import { renderExtract } from "./extract/render-extract.ts";
import { runBenchmark } from "./run/run-benchmark.ts";
import { tell } from "./run/tell.ts";

await runBenchmark("extract", [SET_FILES.pages, SET_FILES.pageFolder], async (run) => {
  const pages = readPages(run.dataFolder, run.limit);
  const { extractors, missing } = run.peers
    ? await loadExtractors()
    : { extractors: [], missing: [] };
  const measures: ExtractorMeasure[] = [];
  for (const extractor of [PRECIS, ...extractors]) {
    tell(extractor.name);
    measures.push(await measureExtractor(extractor, pages));
  }
  const result: ExtractResult = {
    version: 1,
    provenance: run.provenance,
    pages: pages.length,
    extractors: measures.map((measure, _, [precis = measure]) => scoreExtractor(measure, precis)),
    notAvailable: missing,
  };
  return { result, page: renderExtract(result) };
});
