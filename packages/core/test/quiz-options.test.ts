import { describe, expect, it } from "vitest";

import { parseQuizOptions } from "../src/quiz-options.ts";
import type { QuizOptions } from "../src/quiz.ts";
import { readText } from "../src/read/read-article.ts";

const ARTICLE = await readText("The crane fell on the quay.");

describe("parseQuizOptions", () => {
  it("asks for ten questions of four options unless told otherwise", () => {
    expect(parseQuizOptions({ seed: "s" }, ARTICLE)).toEqual({
      questions: 10,
      kind: "choice",
      options: 4,
      seed: "s",
      bank: false,
    });
  });

  it("has answers typed where a word bank stands in place of options", () => {
    expect(parseQuizOptions({ bank: true }, ARTICLE)).toMatchObject({ kind: "typed", bank: true });
    expect(parseQuizOptions({ bank: true, kind: "typed" }, ARTICLE).kind).toBe("typed");
  });

  it("takes the article's text for the seed where none is given", async () => {
    const other = await readText("The crane fell off the quay.");
    expect(parseQuizOptions({}, ARTICLE).seed).toBe(parseQuizOptions({}, ARTICLE).seed);
    expect(parseQuizOptions({}, ARTICLE).seed).not.toBe(parseQuizOptions({}, other).seed);
  });

  it.for<[options: QuizOptions, message: string]>([
    [{ questions: 0 }, "questions is 0; it must be a whole number from 1 to 100."],
    [{ questions: 101 }, "questions is 101; it must be a whole number from 1 to 100."],
    [{ questions: 2.5 }, "questions is 2.5; it must be a whole number from 1 to 100."],
    [{ questions: Number.NaN }, "questions is NaN; it must be a whole number from 1 to 100."],
    [
      { bank: true, kind: "mixed" },
      'A word bank stands in place of options, and the kind is "mixed"; leave one of the two out.',
    ],
  ])("refuses %j: %s", ([options, message]) => {
    expect(() => parseQuizOptions(options, ARTICLE)).toThrow(
      expect.objectContaining({ name: "PrecisError", code: "INVALID_OPTION", message }),
    );
  });

  it.for<[json: string, message: string]>([
    ['{"kind":"essay"}', 'The kind "essay" is not known; use one of choice, typed, mixed.'],
    ['{"options":5}', "options is 5; a question has 3 or 4 options."],
  ])("refuses %s, which types do not allow: %s", ([json, message]) => {
    const options: QuizOptions = JSON.parse(json);
    expect(() => parseQuizOptions(options, ARTICLE)).toThrow(
      expect.objectContaining({ name: "PrecisError", code: "INVALID_OPTION", message }),
    );
  });
});
