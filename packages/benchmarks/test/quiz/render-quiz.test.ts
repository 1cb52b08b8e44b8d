import { expect, it } from "vitest";

import type { MakerScore, QuizResult } from "../../src/quiz/quiz-result.ts";
import { renderQuiz } from "../../src/quiz/render-quiz.ts";

function makeScore(maker: string, msPerQuiz: number, guesser: string): MakerScore {
  return {
    maker,
    audits: [
      { set: "school", questions: 30, cleanPercent: 90, perHundred: { "a or an": 1.5 } },
      { set: "news", questions: 10, cleanPercent: 50, perHundred: { "a or an": 0 } },
    ],
    making: {
      madePercent: 96,
      fullArticles: 5,
      fourOptionsPercent: 91.25,
      coveragePercent: 80,
      types: { person: 50, place: 0, organisation: 0, date: 0, number: 10, term: 40 },
      places: [20, 30, 25, 25],
      rejected: maker === "Précis" ? { leak: 4, thin: 1 } : {},
    },
    guessing: {
      chance: 25,
      guessers: [
        { guesser, accuracy: 27 },
        { guesser: "shortest", accuracy: 26 },
      ],
      bestOverChance: { mean: 2, low: -1.04, high: 5 },
      fittedOverChance: { mean: 4, low: 3, high: 5 },
      openBook: 99,
      openBookLead: { mean: 72, low: 70, high: 74 },
    },
    criticalPercent: 70.5,
    msPerQuiz,
  };
}

const result: QuizResult = {
  version: 1,
  provenance: {
    date: "2026-01-02",
    node: "v20.20.2",
    machine: "linux x64, 2 cores",
    load: 0.4,
    commit: "abc1234",
    command: "npm run bench:quiz",
  },
  requested: 8,
  sets: [
    { set: "school", articles: 4 },
    { set: "news", articles: 2 },
  ],
  rules: [{ rule: "a or an", about: "what gives it away", atMost: 0.5 }],
  makers: [makeScore("Précis", 50, "longest"), makeScore("naive", 25, "last place")],
  critical: { anySentence: 60, densestQuarter: 69 },
  offers: [
    {
      maker: "Précis",
      answers: 12,
      offeredPercent: 50,
      all: { p1: 10, p3: 5, mrr: 12 },
      offered: { p1: 20, p3: 10, mrr: 24 },
    },
  ],
};

it.for([
  ["where the figures come from", "on 2026-01-02, Node v20.20.2, linux x64, 2 cores (load 0.4)"],
  ["what was made", "| made of asked, 5 articles of 400–600 words | ≥ 95 % | 96.0 % | 96.0 % |"],
  ["the share without a fault over all sets", "| break no rule below |  | 80.0 % | 80.0 % |"],
  ["an interval", "| ≤ 3 | +2.0 [−1.0, +5.0] | +2.0 [−1.0, +5.0] |"],
  ["the fitted guesser", "over chance, points [95 %] |  | +4.0 [+3.0, +5.0] |"],
  ["time as a ratio", "| 50 ms (2.00 ×) | 25 ms (1.00 ×) |"],
  ["what people marked", "(any 60.0 %, densest quarter 69.0 %) |  | 70.5 % | 70.5 % |"],
  ["a rule", "| a or an | what gives it away | 0.5 | 1.50 | 0.00 | 1.50 | 0.00 |"],
  ["chance among the guessers", "| *chance* | 25.0 | 25.0 |"],
  ["a guesser by its name", "| longest | 27.0 | — |"],
  ["types and places", "| person 50.0, place 0.0"],
  ["what was rejected", "Précis turned down by its own account: leak 4, thin 1."],
  ["agreement with people", "| Précis | 50.0 % | 10.0 / 5.0 / 12.0 | 20.0 / 10.0 / 24.0 |"],
] as const)("shows %s", ([, line]) => {
  expect(renderQuiz(result)).toContain(line);
});

it("shows no ratio where nothing stands beside Précis", () => {
  const alone = renderQuiz({ ...result, makers: result.makers.slice(0, 1) });
  expect(alone).toContain("| ≤ 60 ms | 50 ms |");
});
