import { expect, it } from "vitest";

import { auditQuiz } from "../../../src/quiz/audit/audit-quiz.ts";
import { makeNaiveQuiz } from "../../../src/quiz/makers/naive-quiz.ts";
import { loadWordNet } from "../../../src/quiz/words/wordnet.ts";
import { makeArticle } from "../hand-made.ts";

const article = makeArticle(
  "Maria Lopez moved to London in the spring.",
  "John Smith and Sarah Jones stayed in Paris.",
  "They wrote to Peter Brown in Berlin every week.",
  "It rained.",
);

it("asks for names, once a sentence, with others of the type beside them", () => {
  const questions = makeNaiveQuiz(article, 8, 1);
  const indexes = questions.map(({ evidence }) => evidence.index);
  expect(indexes.toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
  for (const { options, answer, answerIndex, gap } of questions) {
    expect(options[answerIndex]).toBe(answer);
    expect(options.length).toBeGreaterThan(1);
    expect(["person", "place"]).toContain(gap.type);
  }
});

it("makes questions that are put together rightly", () => {
  const rules = auditQuiz(article, makeNaiveQuiz(article, 8, 1), loadWordNet()).map(
    ({ rule }) => rule,
  );
  expect(rules).not.toContain("gap does not restore");
  expect(rules).not.toContain("answer not at its index");
});

it("makes no more than asked for, and the same from the same seed", () => {
  expect(makeNaiveQuiz(article, 2, 1)).toHaveLength(2);
  expect(makeNaiveQuiz(article, 2, 1)).toEqual(makeNaiveQuiz(article, 2, 1));
});
