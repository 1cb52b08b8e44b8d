import { loadPeers } from "./peers/load-peers.ts";
import type { Missing } from "./peers/peer.ts";
import { readProvenance } from "./provenance.ts";
import { measureSet } from "./quality/measure-set.ts";
import { measureSplitters } from "./quality/measure-splitters.ts";
import type { QualityResult, SetScore } from "./quality/quality-result.ts";
import { QUALITY_SETS } from "./quality/quality-sets.ts";
import { renderQuality } from "./quality/render-quality.ts";
import { loadSplitters, OWN_SPLITTERS, toSplitter } from "./quality/splitters.ts";
import { runBenchmark, tell } from "./run-benchmark.ts";
import { writeResults } from "./write-results.ts";

await runBenchmark(async ({ dataFolder, limit, peers }) => {
  const provenance = readProvenance("npm run bench:quality");
  const summarisers = peers ? await loadPeers() : [];
  const packages = peers ? await loadSplitters() : [];
  const sets: SetScore[] = [];
  for (const set of QUALITY_SETS) {
    const available = summarisers.filter((peer) => peer.available);
    sets.push(await measureSet(set, { dataFolder, limit, peers: available, onProgress: tell }));
  }
  const splitters = [
    ...OWN_SPLITTERS,
    ...packages.filter((splitter) => splitter.available).map(toSplitter),
  ];
  const notAvailable = [...summarisers, ...packages].filter(
    (peer): peer is Missing => !peer.available,
  );
  const result: QualityResult = {
    version: 1,
    provenance,
    sets,
    splitters: await measureSplitters(splitters, dataFolder),
    notAvailable: notAvailable.map(({ name, reason }) => ({ name, reason })),
  };
  const page = renderQuality(result);
  if (Number.isFinite(limit) || !peers) {
    tell("A partial run: results are printed but not written.");
  } else {
    writeResults("quality", result, page);
  }
  return page;
});
