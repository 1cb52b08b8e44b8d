import { formsSchema, quizSchema, summarySchema } from "@precis/formats/schema";
import { describe, expect, it } from "vitest";

import { answerLine, refuseLine } from "../../src/batch/answer-line.ts";

const text =
  "The bridge at Mostar opened again on Friday after 14 months of repairs. Amra Begić led the work for the city.";
const line = (value: unknown) => ({ number: 1, text: JSON.stringify(value) });

describe("answerLine", () => {
  it("answers an article with its summary, as precis summary --json would", async () => {
    const input = line({ id: "a", text, title: "Mostar" });
    const task = { command: "summary", flags: { sentences: 1, withText: true } } as const;
    const output = await answerLine(input, task);
    const answer = JSON.parse(output.text);
    expect(output.outcome).toBe("done");
    expect(Object.keys(answer)).toEqual(["id", "summary"]);
    expect(answer.id).toBe("a");
    const summary = summarySchema.parse(answer.summary);
    expect(summary.article).toMatchObject({ title: "Mostar", source: "text", text });
    expect(summary.summary.sentences).toHaveLength(1);
  });

  it("answers with a quiz, its flags heeded", async () => {
    const task = { command: "quiz", flags: { kind: "typed", seed: "s" } } as const;
    const answer = JSON.parse((await answerLine(line({ id: 1, text }), task)).text);
    const quiz = quizSchema.parse(answer.quiz);
    expect(quiz.seed).toBe("s");
    expect(new Set(quiz.questions.map(({ kind }) => kind))).toEqual(new Set(["typed"]));
  });

  it("answers with several forms of a quiz when asked for them", async () => {
    const task = { command: "quiz", flags: { forms: 2, questions: 1 } } as const;
    const answer = JSON.parse((await answerLine(line({ id: 1, text }), task)).text);
    expect(Object.keys(answer)).toEqual(["id", "forms"]);
    expect(formsSchema.parse(answer.forms).forms).toHaveLength(2);
  });

  it("answers what cannot be used with its error", async () => {
    const output = await answerLine(line({ id: "b", text: " " }), {
      command: "summary",
      flags: {},
    });
    expect(output.outcome).toBe("refused");
    expect(JSON.parse(output.text)).toEqual({
      id: "b",
      error: { code: "EMPTY_TEXT", message: expect.any(String) },
    });
  });

  it("answers a line without an id with null for it", async () => {
    const output = await answerLine(
      { number: 4, text: "nonsense" },
      { command: "summary", flags: {} },
    );
    expect(JSON.parse(output.text)).toMatchObject({ id: null, error: { code: "INVALID_LINE" } });
  });
});

describe("refuseLine", () => {
  it("tells a bug from a refusal", () => {
    const output = refuseLine(line({ id: "a" }), new TypeError("x"));
    expect(output.outcome).toBe("bug");
    expect(JSON.parse(output.text)).toMatchObject({ id: "a", error: { code: "INTERNAL" } });
  });
});
