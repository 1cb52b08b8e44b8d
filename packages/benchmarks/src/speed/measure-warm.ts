import { readText, summarise } from "@precis/core";
import type { Extract, Peer } from "../peers/peer.ts";
import { countWords } from "../quality/count-words.ts";
import { median } from "./median.ts";

/** Rounds before the clock counts; by then V8 has compiled what is hot. */
const WARM_UP_ROUNDS = 20;
const ROUNDS = 11;

/** The length of a news summary, and of LEAD-3. */
const SENTENCES = 3;

/** What a running process takes for one article. */
export interface WarmTime {
  readonly name: string;
  readonly msPerArticle: number;
  readonly wordsPerSecond: number;
}

const runCore: Extract = async (text) => {
  const summary = await summarise(await readText(text), { sentences: SENTENCES });
  return summary.sentences.map((sentence) => sentence.text);
};

async function timeAll(run: Extract, articles: readonly string[]): Promise<number> {
  const start = performance.now();
  for (const article of articles) {
    await run(article, SENTENCES, "en");
  }
  return (performance.now() - start) / articles.length;
}

/**
 * Returns the time per article of Précis, reading and cleaning included, and of each peer, warm and
 * in one process; rounds take turns and the median round counts.
 */
export async function measureWarm(
  articles: readonly string[],
  peers: readonly Peer[],
): Promise<readonly WarmTime[]> {
  const systems = [
    { name: "Précis", run: runCore, times: [] as number[] },
    ...peers.map(({ name, version, run }) => ({
      name: `${name} ${version}`,
      run,
      times: [] as number[],
    })),
  ];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    for (const { run, times } of systems) {
      times.push(await timeAll(run, articles));
    }
  }
  const words = articles.reduce((sum, text) => sum + countWords(text), 0) / articles.length;
  return systems.map(({ name, times }) => {
    const msPerArticle = median(times.slice(WARM_UP_ROUNDS));
    return { name, msPerArticle, wordsPerSecond: (1000 * words) / msPerArticle };
  });
}
