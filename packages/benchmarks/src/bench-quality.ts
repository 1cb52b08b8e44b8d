import { SET_FILES } from "./data/set-files.ts";
import { listMissing } from "./peers/list-missing.ts";
import { loadPeers } from "./peers/load-peers.ts";
import { measureSet } from "./quality/measure-set.ts";
import { measureSplitters, TREEBANKS } from "./quality/measure-splitters.ts";
import type { QualityResult, SetScore } from "./quality/quality-result.ts";
import { QUALITY_SETS } from "./quality/quality-sets.ts";
import { renderQuality } from "./quality/render-quality.ts";
import { loadSplitters, OWN_SPLITTERS, toSplitter } from "./quality/splitters.ts";
import { runBenchmark } from "./run/run-benchmark.ts";
import { tell } from "./run/tell.ts";

const FILES: readonly string[] = [
  ...QUALITY_SETS.map(({ file }) => file),
  SET_FILES.goldenRules,
  ...TREEBANKS.map(({ file }) => file),
];

await runBenchmark("quality", FILES, async ({ dataFolder, limit, peers, provenance }) => {
  const summarisers = peers ? await loadPeers() : [];
  const packages = peers ? await loadSplitters() : [];
  const available = summarisers.filter((peer) => peer.available);
  const sets: SetScore[] = [];
  for (const set of QUALITY_SETS) {
    sets.push(await measureSet(set, { dataFolder, limit, peers: available, onProgress: tell }));
  }
  const splitters = [
    ...OWN_SPLITTERS,
    ...packages.filter((splitter) => splitter.available).map(toSplitter),
  ];
  const result: QualityResult = {
    version: 1,
    provenance,
    sets,
    splitters: await measureSplitters(splitters, dataFolder),
    notAvailable: listMissing([...summarisers, ...packages]),
  };
  return { result, page: renderQuality(result) };
});
