import { describe, expect, it } from "vitest";

import { measureSameness, sharesQuestions } from "../../../src/ask/sets/sameness.ts";
import { mapRules } from "../../../src/ask/audit/find-faults.ts";
import type { ChoiceQuestion, Question, Quiz } from "../../../src/quiz.ts";

function question(start: number, answerIndex: number): ChoiceQuestion {
  return {
    id: `${start}`,
    kind: "choice",
    stem: "It sailed to _____.",
    answer: "Oban",
    aliases: [],
    options: ["Oban", "Ayr", "Leith"],
    answerIndex,
    gap: { start, end: start + 4, type: "place" },
    evidence: { index: 0, start: 0, end: 19, text: "It sailed to Oban." },
    context: null,
  };
}

function formOf(...questions: readonly Question[]): Quiz {
  const { length: made } = questions;
  const shares = { coverage: 1, guessability: 0, answerability: 1 };
  const quality = { requested: made, made, ...shares, rejected: {}, audit: mapRules(() => 0) };
  return { seed: "s", questions, quality };
}

const FORM = formOf(question(10, 0), question(20, 1));

describe("measureSameness", () => {
  it.for<[what: string, questions: readonly Question[], cost: number]>([
    ["the same questions in the same order, answers in place", FORM.questions, 0.2],
    ["the same order, answers elsewhere", [question(10, 1), question(20, 2)], 0.1],
    ["another order, answers in place", [question(20, 1), question(10, 0)], 0.1],
    ["another order, answers elsewhere", [question(20, 0), question(10, 2)], 0],
    ["other questions", [question(30, 0), question(40, 1)], 0],
  ])("of %s is %d", ([, questions, cost]) => {
    expect(measureSameness(questions, [FORM])).toBeCloseTo(cost, 6);
  });

  it("is nothing without earlier forms", () => {
    expect(measureSameness(FORM.questions, [])).toBe(0);
  });
});

describe("sharesQuestions", () => {
  it("tells whether any gap is asked for again", () => {
    expect(sharesQuestions([question(30, 0), question(10, 2)], [FORM])).toBe(true);
    expect(sharesQuestions([question(30, 0)], [FORM])).toBe(false);
  });
});
