import { beforeAll, describe, expect, it } from "vitest";

import { makeForms } from "../src/make-forms.ts";
import type { Quiz } from "../src/quiz.ts";
import { readText } from "../src/read/read-article.ts";
import { readFixture } from "./fixture-articles.ts";

const TREATY = await readText(readFixture("news-reservoir-treaty"));
const NOTE = await readText(readFixture("note-library-hours"));

/** Returns where the gaps of a form open, which tells its questions apart from those of another. */
function gapsOf({ questions }: Quiz): number[] {
  return questions.map(({ gap }) => gap.start);
}

function countTypes({ questions }: Quiz): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { gap } of questions) counts[gap.type] = (counts[gap.type] ?? 0) + 1;
  return counts;
}

describe("three forms on an article that has enough", () => {
  let forms: readonly Quiz[];

  beforeAll(async () => {
    ({ forms } = await makeForms(TREATY, { forms: 3, questions: 7, seed: "s" }));
  });

  it("have as many questions as asked for, none of them in two forms", () => {
    expect(forms.map(({ questions }) => questions.length)).toEqual([7, 7, 7]);
    expect(new Set(forms.flatMap(gapsOf)).size).toBe(21);
  });

  it("keep the rules of a quiz, each by itself, and say so", () => {
    for (const { quality } of forms) {
      expect(quality).toMatchObject({ requested: 7, made: 7 });
      expect(quality.coverage).toBeGreaterThanOrEqual(0.75);
      expect(quality.audit).toMatchObject({
        "answer-in-own-stem": 0,
        "answer-in-another-stem": 0,
        "distractor-in-stem": 0,
        "two-on-one-sentence": 0,
      });
    }
  });

  it("are alike in types, to one or two questions", () => {
    const [first = {}, ...others] = forms.map(countTypes);
    for (const other of others) {
      for (const type of Object.keys({ ...first, ...other })) {
        expect(Math.abs((first[type] ?? 0) - (other[type] ?? 0))).toBeLessThanOrEqual(2);
      }
    }
  });

  it("ask in the order of the article", () => {
    for (const form of forms) {
      expect(gapsOf(form)).toEqual(gapsOf(form).toSorted((a, b) => a - b));
    }
  });
});

describe("three forms on an article that has too little", () => {
  let forms: readonly Quiz[];

  beforeAll(async () => {
    ({ forms } = await makeForms(NOTE, { forms: 3, questions: 4, seed: "s" }));
  });

  it("have equally many questions and say how many were asked for", () => {
    const [first] = forms;
    const made = first?.questions.length ?? 0;
    expect(made).toBeGreaterThan(0);
    for (const { questions, quality } of forms) {
      expect(questions).toHaveLength(made);
      expect(quality).toMatchObject({ requested: 4, made });
    }
  });
});

async function run(seed: string): Promise<string> {
  return JSON.stringify(await makeForms(TREATY, { forms: 2, questions: 4, seed }));
}

describe("makeForms", () => {
  it("gives equal bytes for equal seeds and others for others", async () => {
    expect(await run("a")).toBe(await run("a"));
    expect(await run("a")).not.toBe(await run("b"));
  });

  it("gives each form a word bank of its own when asked for one", async () => {
    const { forms } = await makeForms(TREATY, { forms: 2, questions: 4, bank: true });
    for (const { bank, questions } of forms) {
      expect(bank?.toSorted()).toEqual(questions.map(({ answer }) => answer).toSorted());
    }
  });

  it.for([1, 5, 2.5])("refuses %d forms", async (forms) => {
    await expect(makeForms(TREATY, { forms })).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: `forms is ${forms}; it must be a whole number from 2 to 4.`,
    });
  });

  it("refuses an article in which nothing can be asked about", async () => {
    const article = await readText("It rained. Nobody came. We went home early and slept.");
    await expect(makeForms(article, { forms: 2 })).rejects.toMatchObject({ code: "NO_QUESTIONS" });
  });
});
