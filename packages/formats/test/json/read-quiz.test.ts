import { describe, expect, it } from "vitest";

import { readQuiz } from "../../src/json/read-quiz.ts";
import { quizToJson } from "../../src/json/to-json.ts";
import { article, quiz } from "../sample.ts";

const json = quizToJson(article, quiz);
const [choice, typed] = json.questions;

describe("readQuiz", () => {
  it("takes what quizToJson gives, and what older versions gave", () => {
    const [read] = readQuiz(JSON.stringify(json), "quiz.json");
    expect(read?.questions).toEqual(json.questions);
    const older = { ...json, quality: undefined };
    expect(readQuiz(JSON.stringify(older), "-")).toHaveLength(1);
  });

  it("takes every form of a quiz", () => {
    const forms = JSON.stringify({ version: 1, kind: "forms", forms: [json, json] });
    expect(readQuiz(forms, "forms.json")).toHaveLength(2);
  });

  it.for<[what: string, text: string, message: string]>([
    ["an empty file", "", "quiz.json is not JSON: it is empty."],
    ["a list", "[]", "quiz.json is not a quiz: it is an array, not an object."],
    [
      "a summary",
      JSON.stringify({ version: 1, kind: "summary" }),
      'quiz.json is not a quiz: "kind" is "summary" (expected quiz or forms).',
    ],
    [
      "a later version",
      JSON.stringify({ ...json, version: 2 }),
      'quiz.json is not a quiz: "version" is 2 (Invalid input: expected 1).',
    ],
    [
      "a stem that is a number",
      JSON.stringify({ ...json, questions: [choice, { ...typed, stem: 7 }] }),
      'quiz.json is not a quiz: "questions.1.stem" is 7 (Invalid input: expected string, received number).',
    ],
    [
      "a question without evidence",
      JSON.stringify({ ...json, questions: [{ ...choice, evidence: undefined }] }),
      'quiz.json is not a quiz: "questions.0.evidence" is missing (Invalid input: expected object, received undefined).',
    ],
    [
      "a kind of question there is not",
      JSON.stringify({ ...json, questions: [{ ...choice, kind: "essay" }] }),
      'quiz.json is not a quiz: "questions.0.kind" is "essay" (expected choice or typed).',
    ],
  ])("refuses %s", ([, text, message]) => {
    expect(() => readQuiz(text, "quiz.json")).toThrow(
      expect.objectContaining({
        code: "INVALID_QUIZ",
        message: `${message} Give what precis quiz --json printed.`,
      }),
    );
  });

  it("says where broken JSON breaks, and calls standard input by its name", () => {
    expect(() => readQuiz('{"version": 1,', "-")).toThrow(/^Standard input is not JSON: .*JSON/u);
  });
});
