import { median } from "../../statistics/median.ts";
import type { QuizArticle } from "../sets/quiz-sets.ts";
import type { QuizMaker } from "./quiz-makers.ts";

/** The length and the number of questions for which the figure to reach is given. */
const WORDS = { least: 500, most: 700 };
const QUESTIONS = 10;

const ARTICLES = 20;
const ROUNDS = 7;

/**
 * Returns the milliseconds each maker takes for a quiz of ten on some 600 words, reading left out, in the
 * order of the makers.
 *
 * Every maker has made a quiz of each article before, so that everything is compiled; rounds take turns
 * and the median round counts.
 */
export async function timeMakers(
  makers: readonly QuizMaker[],
  articles: readonly QuizArticle[],
): Promise<readonly number[]> {
  const timed = articles
    .filter(({ words }) => words >= WORDS.least && words <= WORDS.most)
    .slice(0, ARTICLES);
  const times = makers.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { make }] of makers.entries()) {
      const start = performance.now();
      for (const article of timed) await make(article, QUESTIONS);
      times[at]?.push((performance.now() - start) / Math.max(1, timed.length));
    }
  }
  return times.map(median);
}
