import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/quiz/audit/audit-quiz.ts";
import { listOffenders } from "../../src/quiz/list-offenders.ts";
import type { QuizMeasure } from "../../src/quiz/measure-quizzes.ts";
import { scoreAudit } from "../../src/quiz/score-audit.ts";
import { scoreGuessing } from "../../src/quiz/score-guessing.ts";
import { scoreMaking } from "../../src/quiz/score-making.ts";
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

const measures = [
  measure("school", 500, ["a or an", "idle gap"], { leak: 2, thin: 1 }),
  measure("school", 900, [], { thin: 4 }),
  measure("news", 450, ["a or an"]),
];

describe("scoreAudit", () => {
  it("counts the questions of a set that break each rule, and those that break none", () => {
    const { perHundred, ...rest } = scoreAudit("school", measures);
    expect(rest).toEqual({ set: "school", questions: 4, cleanPercent: 75 });
    expect(perHundred).toMatchObject({ "a or an": 25, "idle gap": 25, "stem dangles": 0 });
  });
});

describe("scoreMaking", () => {
  it("compares what was made with what was asked on articles of 400 to 600 words", () => {
    const making = scoreMaking(measures, 8);
    expect(making).toEqual({
      madePercent: 25,
      fullArticles: 2,
      fourOptionsPercent: 50,
      coveragePercent: 50,
      types: { person: 0, place: 0, organisation: 0, date: 50, number: 0, term: 50 },
      places: [100, 0, 0, 0],
      rejected: { thin: 5, leak: 2 },
    });
  });
});

describe("scoreGuessing", () => {
  const guessing = scoreGuessing(measures, () => () => 0);

  it("knows chance from the number of options", () => {
    // Half of the questions have four options, half three.
    expect(guessing.chance).toBe(29.17);
  });

  it("puts the best guesser first and takes chance off it", () => {
    expect(guessing.guessers[0]).toEqual({ guesser: "first place", accuracy: 100 });
    expect(guessing.bestOverChance).toEqual({ mean: 70.83, low: 70.83, high: 70.83 });
  });

  it("finds with a fit on other stories what the best guesser finds", () => {
    expect(guessing.fittedOverChance.mean).toBe(70.83);
  });

  it("compares the open-book reader with the best guesser", () => {
    expect(guessing.openBook).toBe(100);
    expect(guessing.openBookLead.mean).toBe(0);
  });
});

describe("listOffenders", () => {
  it("shows so many questions a rule with the answer marked, and how many there are", () => {
    expect(listOffenders(measures, 1)).toEqual([
      "a or an: 2",
      [
        "  school-500, term: The council lent a _____ to the town.",
        "    *barge* / lorry / sled / mule",
        "    → see there",
      ].join("\n"),
      "idle gap: 1",
      [
        "  school-500, term: The council lent a _____ to the town.",
        "    *barge* / lorry / sled / mule",
        "    → see there",
      ].join("\n"),
    ]);
  });
});
