import type { Question } from "@precis/core";
import { describe, expect, it } from "vitest";

import { checkQuestion } from "../../../src/server/engine/check-question.ts";
import { makeChoiceQuestion, makeTypedQuestion } from "../../client/make-question.ts";

describe("checkQuestion", () => {
  it.for([makeTypedQuestion(), makeChoiceQuestion()])(
    "takes a question as given: %j",
    (question) => {
      expect(() => checkQuestion(question)).not.toThrow();
    },
  );

  it.for<[Question, string]>([
    [
      makeTypedQuestion({ stem: "In May the ferry sailed." }),
      "The stem has 0 gaps; give the question as the quiz had it, with one _____.",
    ],
    [
      makeTypedQuestion({ stem: "In _____ the _____ sailed." }),
      "The stem has 2 gaps; give the question as the quiz had it, with one _____.",
    ],
    [
      makeChoiceQuestion({ answerIndex: 0 }),
      '"answerIndex" is 0, and that option is not the answer; give the question as the quiz had it.',
    ],
    [
      makeChoiceQuestion({ answerIndex: 9 }),
      '"answerIndex" is 9, and that option is not the answer; give the question as the quiz had it.',
    ],
  ])("refuses %j", ([question, message]) => {
    expect(() => checkQuestion(question)).toThrow(
      expect.objectContaining({ code: "INVALID_QUESTION", message }),
    );
  });
});
