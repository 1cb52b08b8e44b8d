import { SET_FILES } from "../../data/set-files.ts";
import { roundPoint } from "../../statistics/round-point.ts";
import type { QuizMeasure } from "../measure-quizzes.ts";
import type { CriticalBaselines } from "../quiz-result.ts";
import { readParagraphs } from "../sets/quiz-data.ts";
import type { QuizArticle } from "../sets/quiz-sets.ts";
import { chooseDense, createCriticalTests, type CriticalTest } from "./critical-spans.ts";

/** What people marked in OneStopQA. */
type CriticalTests = ReadonlyMap<string, CriticalTest>;

/** Returns the tests of all articles whose paragraphs are marked. */
export function loadCriticalTests(dataFolder: string): CriticalTests {
  return createCriticalTests(readParagraphs(dataFolder, SET_FILES.schoolParagraphs));
}

/** Returns the share of a maker's sentences that people marked as critical, per cent. */
export function measureCritical(tests: CriticalTests, measures: readonly QuizMeasure[]): number {
  return shareCritical(
    tests,
    measures.map(({ article: { id }, quiz }) => ({
      id,
      texts: quiz.questions.map(({ evidence }) => evidence.text),
    })),
  );
}

/** The share of sentences that are critical, per cent, of those that are in a marked article. */
function shareCritical(
  tests: CriticalTests,
  chosen: readonly { readonly id: string; readonly texts: readonly string[] }[],
): number {
  const verdicts = chosen
    .flatMap(({ id, texts }) => texts.map((text) => tests.get(id)?.({ text }) ?? null))
    .filter((verdict) => verdict !== null);
  return roundPoint((100 * verdicts.filter(Boolean).length) / Math.max(1, verdicts.length));
}

/** Returns the same share for all sentences, and for the densest quarter of each article. */
export function measureCriticalBaselines(
  tests: CriticalTests,
  articles: readonly QuizArticle[],
): CriticalBaselines {
  const sentences = articles.map(({ id, article }) => ({
    id,
    texts: article.sentences.map(({ start, end }) => article.text.slice(start, end)),
  }));
  return {
    anySentence: shareCritical(tests, sentences),
    densestQuarter: shareCritical(
      tests,
      sentences.map(({ id, texts }) => ({ id, texts: chooseDense(texts) })),
    ),
  };
}
