import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import { readArticles, readClozes, readParagraphs } from "../../../src/quiz/sets/quiz-data.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-quiz-data-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(...rows: readonly unknown[]): void {
  writeFileSync(join(folder, "rows.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
}

it("reads articles, with a title or without", () => {
  write({ id: "a", title: "T", text: "Rain." }, { id: "b", text: "Snow." });
  expect(readArticles(folder, "rows.jsonl")).toEqual([
    { id: "a", title: "T", text: "Rain." },
    { id: "b", title: null, text: "Snow." },
  ]);
});

it("reads the critical spans of all questions on a paragraph, and leaves out what is none", () => {
  const questions = [
    {
      answerSpan: [
        [0, 3],
        [5, 9],
      ],
    },
    { answerSpan: [["0", 3]] },
    { question: "?" },
    { answerSpan: [[4, 5]] },
  ];
  write({ id: "a/0/Adv", text: "Rain fell.", questions }, { id: "b", text: "Snow." });
  expect(readParagraphs(folder, "rows.jsonl").map(({ criticalSpans }) => criticalSpans)).toEqual([
    [
      [0, 3],
      [5, 9],
      [4, 5],
    ],
    [],
  ]);
});

it("reads clozes without the answer among the distractors, and none whose text lacks the answer", () => {
  write(
    { text: "Rain fell.", questions: [{ answer: "Rain ", options: ["Rain", "Snow ", "Hail", 4] }] },
    { text: "Rain fell.", questions: [{ answer: "Snow", options: ["Snow", "Rain"] }] },
  );
  expect(readClozes(folder, "rows.jsonl")).toEqual([
    { text: "Rain fell.", answer: "Rain", distractors: ["Snow", "Hail"] },
  ]);
});

it("says which row lacks a text", () => {
  write({ id: "a" });
  expect(() => readArticles(folder, "rows.jsonl")).toThrow(/id a.* needs a text in "text"/u);
});
