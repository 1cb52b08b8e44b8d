import type { Finding } from "../../src/quiz/audit/audit-quiz.ts";
import type { QuizMeasure } from "../../src/quiz/measure-quizzes.ts";
import { ask, makeArticle } from "./hand-made.ts";

const article = makeArticle(
  "The council lent a barge to the town.",
  "A crane lifted the wheel in 1902.",
  "It rained for many months after that.",
  "Nobody came to look at the mill again.",
);
const barge = ask(article, 0, "term", ["barge", "lorry", "sled", "mule"]);
const year = ask(article, 1, "date", ["1902", "1908", "1911"]);

function measure(
  set: string,
  words: number,
  rules: readonly string[],
  rejected: Readonly<Record<string, number>> = {},
): QuizMeasure {
  const findings = rules.map((rule): Finding => ({ rule, question: barge, detail: "see there" }));
  return {
    set,
    article: { id: `${set}-${words}`, story: `${set}-${words}`, article, words },
    quiz: { questions: [barge, year], rejected },
    findings,
  };
}

/** Three audited quizzes of two questions each, with four options and with three, the answer first. */
export const MEASURES: readonly QuizMeasure[] = [
  measure("school", 500, ["a or an", "idle gap"], { leak: 2, thin: 1 }),
  measure("school", 900, [], { thin: 4 }),
  measure("news", 450, ["a or an"]),
];
