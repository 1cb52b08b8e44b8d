import { describe, expect, it } from "vitest";

import { chooseQuestions } from "../../src/ask/sets/choose-questions.ts";
import { composeQuiz } from "../../src/ask/compose-quiz.ts";
import type { Material } from "../../src/ask/gather-material.ts";
import { Rejections } from "../../src/ask/rejections.ts";
import { createRandom } from "../../src/maths/random.ts";
import type { QuizSettings } from "../../src/quiz-options.ts";
import { isChoice, type Quiz } from "../../src/quiz.ts";
import { candidatesOf } from "./candidates-of.ts";
import { LIGHTHOUSE } from "./lighthouse.ts";

const prepared = await candidatesOf(LIGHTHOUSE);
const material: Material = {
  ...prepared,
  article: prepared.document.article,
  rejections: new Rejections(),
  search: createRandom("search"),
};
const settings: QuizSettings = { questions: 5, kind: "choice", options: 4, seed: "s", bank: false };
const needs = { questions: 5, distractors: 3, leastDistractors: 2 };
const chosen = chooseQuestions(material.candidates, material.relations, needs, material.search);

function compose(given: Partial<QuizSettings> = {}, earlier: readonly Quiz[] = []): Quiz {
  const deal = createRandom("deal");
  return composeQuiz(material, chosen, { ...settings, ...given }, deal, earlier);
}

const gapsOf = ({ questions }: Quiz) => questions.map(({ gap }) => gap.start);

describe("composeQuiz", () => {
  it("asks in the order of the article and counts what was not chosen", () => {
    const quiz = compose();
    expect(gapsOf(quiz)).toEqual(gapsOf(quiz).toSorted((a, b) => a - b));
    expect(quiz.quality).toMatchObject({ requested: 5, made: chosen.length });
    const { options = 0, taken = 0, exposed = 0, surplus = 0 } = quiz.quality.rejected;
    expect(options + taken + exposed + surplus).toBe(material.candidates.length - chosen.length);
    expect(material.rejections.toRecord()).toEqual({});
  });

  it("carries a word bank only where one was asked for", () => {
    expect(compose()).not.toHaveProperty("bank");
    expect(compose({ kind: "typed", bank: true }).bank).toHaveLength(chosen.length);
  });

  it("asks what an earlier form asks in another order, most answers in other places", () => {
    const first = compose();
    const second = compose({}, [first]);
    expect(gapsOf(second)).not.toEqual(gapsOf(first));
    expect(gapsOf(second).toSorted((a, b) => a - b)).toEqual(gapsOf(first));
    const stayed = second.questions.filter(isChoice).filter((question) => {
      const before = first.questions.find(({ gap }) => gap.start === question.gap.start);
      return before?.kind === "choice" && before.answerIndex === question.answerIndex;
    });
    expect(stayed.length).toBeLessThan(chosen.length / 2);
  });
});
