import { readText, summarise } from "@precis/core";

import type { Peer, Summarise } from "../peers/peer.ts";
import { countWords } from "../statistics/count-words.ts";
import { meanOf } from "../statistics/mean.ts";
import { median } from "../statistics/median.ts";

/** Rounds before the clock counts; by then V8 has compiled what is hot. */
const WARM_UP_ROUNDS = 20;
const ROUNDS = 21;

/** So many articles that one hard one does not decide a round, which takes a tenth of a second. */
const ARTICLES_PER_ROUND = 40;

/** The length of a news summary, and of LEAD-3. */
const SENTENCES = 3;

/** What a running process takes for one article. */
export interface WarmTime {
  readonly name: string;
  readonly msPerArticle: number;
  readonly wordsPerSecond: number;
}

/** How fast every system is, and on what. */
export interface Warm {
  /** Words of the articles, on average. */
  readonly articleWords: number;
  readonly times: readonly WarmTime[];
}

const runCore: Summarise = async (text) => {
  const summary = await summarise(await readText(text), { sentences: SENTENCES });
  return summary.sentences.map((sentence) => sentence.text);
};

/**
 * Returns the time per article of Précis, reading and cleaning included, and of each peer, warm and
 * in one process; rounds take turns and the median round counts. `growArticle` gives another article for
 * every seed: each round has articles that no system has seen, so that none can live on what it remembers.
 */
export async function measureWarm(
  growArticle: (seed: number) => string,
  peers: readonly Peer[],
): Promise<Warm> {
  const systems = [
    { name: "Précis", run: runCore, times: [] as number[] },
    ...peers.map(({ name, version, run }) => ({
      name: `${name} ${version}`,
      run,
      times: [] as number[],
    })),
  ];
  const lengths: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const articles = Array.from({ length: ARTICLES_PER_ROUND }, (_, at) =>
      growArticle(round * ARTICLES_PER_ROUND + at),
    );
    for (const article of articles) lengths.push(countWords(article));
    for (const { run, times } of systems) times.push(await timeAll(run, articles));
  }
  const articleWords = meanOf(lengths);
  return {
    articleWords,
    times: systems.map(({ name, times }) => {
      const msPerArticle = median(times.slice(WARM_UP_ROUNDS));
      return { name, msPerArticle, wordsPerSecond: (1000 * articleWords) / msPerArticle };
    }),
  };
}

async function timeAll(run: Summarise, articles: readonly string[]): Promise<number> {
  const start = performance.now();
  for (const article of articles) await run(article, SENTENCES, "en");
  return (performance.now() - start) / articles.length;
}
