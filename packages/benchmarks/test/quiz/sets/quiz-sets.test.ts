import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import { loadQuizTexts } from "../../../src/quiz/sets/quiz-sets.ts";

let folder = "";

function write(file: string, rows: readonly unknown[]): void {
  writeFileSync(join(folder, file), rows.map((row) => JSON.stringify(row)).join("\n"));
}

/** A story of that many words, ten a sentence. */
function story(id: string, words: number): { readonly id: string; readonly text: string } {
  const sentence = "The council lent a barge to the old mill town.";
  return { id, text: Array.from({ length: words / 10 }, () => sentence).join(" ") };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-quiz-sets-"));
  mkdirSync(join(folder, "quizzes"));
  mkdirSync(join(folder, "summaries"));
  write("quizzes/onestopqa.articles.jsonl", [story("Mill/Adv", 310), story("Mill/Ele", 200)]);
  write("summaries/cnndm.train.jsonl", [story("t1", 50)]);
  write(
    "summaries/cnndm.dev.jsonl",
    Array.from({ length: 240 }, (_, at) => story(`d${at}`, 300 + (at % 2) * 610)),
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("takes every article of the school and stories of a fit length alone", async () => {
  const { sets } = await loadQuizTexts(folder, Number.POSITIVE_INFINITY);
  const [school, news] = sets;
  expect(school?.articles.map((article) => [article.id, article.story])).toEqual([
    ["Mill/Adv", "Mill"],
    ["Mill/Ele", "Mill"],
  ]);
  expect(news?.articles).toHaveLength(120);
  expect(new Set(news?.articles.map(({ words }) => words))).toEqual(new Set([300]));
});

it("takes the first articles of each under a limit, and the whole background all the same", async () => {
  const { sets, background } = await loadQuizTexts(folder, 1);
  expect(sets.map(({ articles }) => articles.map(({ id }) => id))).toEqual([["Mill/Adv"], ["d0"]]);
  expect(background.map((text) => text.story)).toEqual(["Mill", "Mill", "t1"]);
});
