import type { ExtractResult } from "./extract/extract-result.ts";
import { type Extractor, PRECIS } from "./extract/extractor.ts";
import { loadExtractors } from "./extract/load-extractors.ts";
import {
  type ExtractorMeasure,
  measureExtractor,
  scoreExtractor,
} from "./extract/measure-extractor.ts";
import { readPages } from "./extract/pages.ts";
import { renderExtract } from "./extract/render-extract.ts";
import { readProvenance } from "./provenance.ts";
import { runBenchmark, tell } from "./run-benchmark.ts";
import { writeResults } from "./write-results.ts";

await runBenchmark(async ({ dataFolder, limit, peers }) => {
  const provenance = readProvenance("npm run bench:extract");
  const pages = readPages(dataFolder, limit);
  const { extractors, missing } = peers
    ? await loadExtractors()
    : { extractors: [] as readonly Extractor[], missing: [] };
  const measures: ExtractorMeasure[] = [];
  for (const extractor of [PRECIS, ...extractors]) {
    tell(extractor.name);
    measures.push(await measureExtractor(extractor, pages));
  }
  const result: ExtractResult = {
    version: 1,
    provenance,
    pages: pages.length,
    extractors: measures.map((measure, _, [precis = measure]) => scoreExtractor(measure, precis)),
    notAvailable: missing.map(({ name, reason }) => ({ name, reason })),
  };
  const page = renderExtract(result);
  if (Number.isFinite(limit) || !peers) {
    tell("A partial run: results are printed but not written.");
  } else {
    writeResults("extract", result, page);
  }
  return page;
});
