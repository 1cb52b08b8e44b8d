import { SET_FILES } from "./data/set-files.ts";
import { RULES } from "./quiz/audit/audit-quiz.ts";
import { listOffenders } from "./quiz/audit/list-offenders.ts";
import { scoreAudit } from "./quiz/audit/score-audit.ts";
import {
  loadCriticalTests,
  measureCritical,
  measureCriticalBaselines,
} from "./quiz/critical/measure-critical.ts";
import { measureOffers } from "./quiz/dgen/measure-offers.ts";
import { scoreGuessing } from "./quiz/guess/score-guessing.ts";
import { NAIVE, PRECIS } from "./quiz/makers/quiz-makers.ts";
import { timeMakers } from "./quiz/makers/time-makers.ts";
import { measureQuizzes, type QuizMeasure } from "./quiz/measure-quizzes.ts";
import type { MakerScore, QuizResult } from "./quiz/quiz-result.ts";
import { renderQuiz } from "./quiz/render-quiz.ts";
import { scoreMaking } from "./quiz/score-making.ts";
import { createBackground } from "./quiz/sets/background.ts";
import { loadQuizTexts } from "./quiz/sets/quiz-sets.ts";
import { loadWordNet } from "./quiz/words/wordnet.ts";
import { runBenchmark } from "./run/run-benchmark.ts";
import { tell } from "./run/tell.ts";

/** What the figure to reach is given for. */
const REQUESTED = 8;

const FILES: readonly string[] = [
  SET_FILES.schoolArticles,
  SET_FILES.schoolParagraphs,
  SET_FILES.news,
  SET_FILES.trainingNews,
  SET_FILES.clozes,
];

await runBenchmark("quiz", FILES, async (run) => {
  const { dataFolder, limit } = run;
  const { sets, background } = await loadQuizTexts(dataFolder, limit);
  const articles = sets.flatMap((set) => set.articles);
  const frequencies = createBackground(background);
  const criticalTests = loadCriticalTests(dataFolder);
  const wordNet = loadWordNet();

  const measured: { readonly maker: string; readonly measures: readonly QuizMeasure[] }[] = [];
  const quizMakers = run.peers ? [PRECIS, NAIVE] : [PRECIS];
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
    provenance: run.provenance,
    requested: REQUESTED,
    sets: sets.map((set) => ({ set: set.name, articles: set.articles.length })),
    rules: RULES.map(({ name, about, atMost }) => ({ rule: name, about, atMost })),
    makers,
    critical: measureCriticalBaselines(criticalTests, articles),
    offers: await measureOffers(dataFolder, limit, wordNet),
  };
  if (run.examples > 0) listOffenders(measured[0]?.measures ?? [], run.examples).forEach(tell);
  return { result, page: renderQuiz(result) };
});
