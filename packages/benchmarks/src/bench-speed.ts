import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { listMissing } from "./peers/list-missing.ts";
import { loadPeers } from "./peers/load-peers.ts";
import type { Peer } from "./peers/peer.ts";
import { runBenchmark } from "./run/run-benchmark.ts";
import { tell } from "./run/tell.ts";
import { growText } from "./speed/grow-text.ts";
import { measureGrowth } from "./speed/measure-growth.ts";
import { measureStartUp, type StartUp } from "./speed/measure-start-up.ts";
import { measureWarm } from "./speed/measure-warm.ts";
import { readFixtures } from "./speed/read-fixtures.ts";
import { renderSpeed } from "./speed/render-speed.ts";
import type { SpeedResult } from "./speed/speed-result.ts";

const TERMINAL: string = resolve(import.meta.dirname, "../../../apps/terminal/dist/main.js");
const PEER_PROCESS: string = join(import.meta.dirname, "speed/peer-process.js");

/** The length of a common news story, as the figure to reach has it. */
const ARTICLE_WORDS = 600;

await runBenchmark("speed", [], async ({ peers, provenance }) => {
  const results = peers ? await loadPeers() : [];
  // A peer that is a command would be charged for a process an article.
  const warmPeers = results.filter((peer): peer is Peer => peer.available && peer.name !== "ots");
  const hasTextrank = warmPeers.some(({ name }) => name === "ts-textrank");
  const fixtures = readFixtures();
  const growArticle = (seed: number): string => growText(fixtures, ARTICLE_WORDS, seed);
  tell("whole processes");
  const startUp = startUpOf(growArticle(0), hasTextrank);
  tell("warm articles");
  const warm = await measureWarm(growArticle, warmPeers);
  const growth = [
    measureGrowth("Précis", "precis", tell),
    ...(hasTextrank ? [measureGrowth("ts-textrank", "ts-textrank", tell)] : []),
  ];
  const notAvailable = listMissing(results);
  if (!existsSync(TERMINAL)) {
    notAvailable.push({ name: "precis", reason: "apps/terminal is not built" });
  }
  const result: SpeedResult = {
    version: 1,
    provenance,
    startUp,
    articleWords: warm.articleWords,
    warm: warm.times,
    growth,
    notAvailable,
  };
  return { result, page: renderSpeed(result) };
});

function startUpOf(article: string, hasPeer: boolean): readonly StartUp[] {
  const folder = mkdtempSync(join(tmpdir(), "precis-speed-"));
  const file = join(folder, "article.txt");
  writeFileSync(file, article);
  try {
    const peer = { name: "a command on ts-textrank", args: [PEER_PROCESS, file] };
    const terminal = { name: "precis summary FILE", args: [TERMINAL, "summary", file] };
    return measureStartUp([
      ...(existsSync(TERMINAL) ? [terminal] : []),
      ...(hasPeer ? [peer] : []),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
