import { readProvenance } from "./provenance.ts";
import { RULES } from "./quiz/audit/audit-quiz.ts";
import { createBackground } from "./quiz/background.ts";
import { measureOffers } from "./quiz/dgen/measure-offers.ts";
import { listOffenders } from "./quiz/list-offenders.ts";
import {
  loadCriticalTests,
  measureCritical,
  measureCriticalBaselines,
} from "./quiz/measure-critical.ts";
import { measureQuizzes } from "./quiz/measure-quizzes.ts";
import type { QuizMeasure } from "./quiz/measure-quizzes.ts";
import { NAIVE, PRECIS } from "./quiz/quiz-makers.ts";
import type { MakerScore, QuizResult } from "./quiz/quiz-result.ts";
import { loadQuizTexts } from "./quiz/quiz-sets.ts";
import { renderQuiz } from "./quiz/render-quiz.ts";
import { scoreAudit } from "./quiz/score-audit.ts";
import { scoreGuessing } from "./quiz/score-guessing.ts";
import { scoreMaking } from "./quiz/score-making.ts";
import { timeMakers } from "./quiz/time-makers.ts";
import { loadWordNet } from "./quiz/wordnet.ts";
import { runBenchmark, tell } from "./run-benchmark.ts";
import { writeResults } from "./write-results.ts";

/** What the figure to reach is given for. */
const REQUESTED = 8;

await runBenchmark(async ({ dataFolder, limit, peers, examples }) => {
  const provenance = readProvenance("npm run bench:quiz");
  const { sets, background } = await loadQuizTexts(dataFolder, limit);
  const articles = sets.flatMap((set) => set.articles);
  const frequencies = createBackground(background);
  const criticalTests = loadCriticalTests(dataFolder);
  const wordNet = loadWordNet();

  const measured: { readonly maker: string; readonly measures: readonly QuizMeasure[] }[] = [];
  const quizMakers = peers ? [PRECIS, NAIVE] : [PRECIS];
  for (const maker of quizMakers) {
    tell(`quizzes: ${maker.name}`);
    const measures = await measureQuizzes(maker, sets, REQUESTED, wordNet);
    measured.push({ maker: maker.name, measures });
  }
  tell("time");
  const times = await timeMakers(quizMakers, articles);
  tell("guessers");
  const makers = measured.map(({ maker, measures }, at): MakerScore => ({
    maker,
    audits: sets.map(({ name }) => scoreAudit(name, measures)),
    making: scoreMaking(measures, REQUESTED),
    guessing: scoreGuessing(measures, frequencies),
    criticalPercent: measureCritical(criticalTests, measures),
    msPerQuiz: times[at] ?? Number.NaN,
  }));
  tell("dgen");
  const result: QuizResult = {
    version: 1,
    provenance,
    requested: REQUESTED,
    sets: sets.map((set) => ({ set: set.name, articles: set.articles.length })),
    rules: RULES.map(({ name, about, atMost }) => ({ rule: name, about, atMost })),
    makers,
    critical: measureCriticalBaselines(criticalTests, articles),
    offers: await measureOffers(dataFolder, limit, wordNet),
  };
  if (examples > 0) {
    listOffenders(measured[0]?.measures ?? [], examples).forEach(tell);
  }
  const page = renderQuiz(result);
  if (Number.isFinite(limit) || !peers) {
    tell("A partial run: results are printed but not written.");
  } else {
    writeResults("quiz", result, page);
  }
  return page;
});
