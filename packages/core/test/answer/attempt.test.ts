import { describe, expect, it } from "vitest";
import {
  advanceAttempt,
  currentQuestion,
  scoreAttempt,
  startAttempt,
} from "../../src/answer/attempt.ts";
import type { Attempt, AttemptAction } from "../../src/answer/attempt.ts";
import { mapRules } from "../../src/ask/audit/find-faults.ts";
import type { ChoiceQuestion, Quiz } from "../../src/quiz.ts";
import { toQuestion } from "./grading-table.ts";

const choice: ChoiceQuestion = {
  ...toQuestion({ type: "place", answer: "Iraq" }),
  kind: "choice",
  options: ["Iran", "Iraq", "Syria"],
  answerIndex: 1,
};
const typed = toQuestion({ type: "number", answer: "five" });
const last = toQuestion({ type: "place", answer: "Kabul" });
const quiz: Quiz = {
  seed: "seed",
  questions: [choice, typed, last],
  quality: {
    requested: 3,
    made: 3,
    coverage: 1,
    guessability: 0.25,
    answerability: 1,
    rejected: {},
    audit: mapRules(() => 0),
  },
};

const confirm: AttemptAction = { type: "confirm" };

function type(text: string): AttemptAction {
  return { type: "type", text };
}

function play(attempt: Attempt, ...actions: readonly AttemptAction[]): Attempt {
  return actions.reduce(advanceAttempt, attempt);
}

const atTyped = play(startAttempt(quiz), confirm, confirm);

describe("startAttempt", () => {
  it("asks every question in order", () => {
    expect(startAttempt(quiz)).toEqual({
      quiz,
      order: [0, 1, 2],
      position: 0,
      phase: "asking",
      highlighted: 0,
      typed: "",
      answers: [],
    });
  });

  it("asks only the questions named, and leaves out those that are none", () => {
    const attempt = startAttempt(quiz, [2, 7, -1, 0]);
    expect(attempt.order).toEqual([2, 0]);
    expect(currentQuestion(attempt)).toBe(last);
  });

  it("is finished at once where nothing is asked", () => {
    const attempt = startAttempt({ ...quiz, questions: [] });
    expect(attempt.phase).toBe("finished");
    expect(currentQuestion(attempt)).toBeUndefined();
  });
});

describe("advanceAttempt on a choice question", () => {
  it("moves round the options", () => {
    const start = startAttempt(quiz);
    expect(play(start, { type: "move", by: -1 }).highlighted).toBe(2);
    expect(play(start, { type: "move", by: -1 }, { type: "move", by: 1 }).highlighted).toBe(0);
  });

  it("highlights an option, but none that is not there", () => {
    const start = startAttempt(quiz);
    expect(play(start, { type: "highlight", option: 2 }).highlighted).toBe(2);
    for (const option of [3, -1, 0.5, Number.NaN]) {
      expect(play(start, { type: "highlight", option })).toBe(start);
    }
  });

  it("grades the highlighted option and shows the answer", () => {
    const attempt = play(startAttempt(quiz), { type: "highlight", option: 1 }, confirm);
    expect(attempt.phase).toBe("answered");
    expect(attempt.answers).toEqual([
      {
        question: 0,
        response: "Iraq",
        grade: { verdict: "exact", correct: true, reason: "That is what the article says." },
        accepted: false,
      },
    ]);
  });

  it("goes on with nothing highlighted or typed", () => {
    const attempt = play(startAttempt(quiz), { type: "highlight", option: 1 }, confirm, confirm);
    expect(attempt).toMatchObject({ position: 1, phase: "asking", highlighted: 0, typed: "" });
  });
});

describe("advanceAttempt on a typed question", () => {
  it("grades what was typed last", () => {
    const attempt = play(atTyped, type("6"), type("5"), confirm);
    expect(attempt.answers.at(-1)).toMatchObject({ question: 1, response: "5" });
    expect(attempt.answers.at(-1)?.grade.verdict).toBe("numeric");
  });

  it("does not take an empty field for a response", () => {
    expect(play(atTyped, confirm)).toBe(atTyped);
    expect(play(atTyped, type("  "), confirm).phase).toBe("asking");
  });

  it("counts a question given up as missed", () => {
    const attempt = play(atTyped, type("fo"), { type: "give-up" });
    expect(attempt.phase).toBe("answered");
    expect(attempt.answers.at(-1)).toMatchObject({
      response: "",
      grade: { reason: "You gave no answer; the article says “five”." },
    });
    expect(scoreAttempt(attempt).missed).toEqual([0, 1]);
  });

  it("sets a wrong verdict aside when the reader was right", () => {
    const attempt = play(atTyped, type("a handful"), confirm, { type: "accept" });
    expect(attempt.answers.at(-1)).toMatchObject({ accepted: true, grade: { correct: false } });
    expect(scoreAttempt(attempt)).toEqual({ correct: 1, answered: 2, total: 3, missed: [0] });
  });

  it("accepts neither a right response nor one given up", () => {
    const right = play(atTyped, type("5"), confirm);
    const givenUp = play(atTyped, { type: "give-up" });
    expect(play(right, { type: "accept" })).toBe(right);
    expect(play(givenUp, { type: "accept" })).toBe(givenUp);
  });
});

describe("advanceAttempt where an action makes no sense", () => {
  const answered = play(startAttempt(quiz), confirm);
  const finished = play(atTyped, type("5"), confirm, confirm, type("Kabul"), confirm, confirm);

  it.for<AttemptAction>([
    { type: "highlight", option: 1 },
    { type: "move", by: 1 },
    { type: "type", text: "x" },
    { type: "give-up" },
    { type: "accept" },
    { type: "retry-missed" },
  ])("changes nothing while a chosen answer is shown: $type", (action) => {
    expect(advanceAttempt(answered, action)).toBe(answered);
  });

  it.for<AttemptAction>([
    { type: "highlight", option: 1 },
    { type: "move", by: 1 },
    { type: "accept" },
    { type: "retry-missed" },
  ])("changes nothing while a typed question is open: $type", (action) => {
    expect(advanceAttempt(atTyped, action)).toBe(atTyped);
  });

  it.for<AttemptAction>([
    { type: "highlight", option: 1 },
    { type: "move", by: 1 },
    { type: "type", text: "x" },
    { type: "confirm" },
    { type: "give-up" },
    { type: "accept" },
  ])("changes nothing once finished: $type", (action) => {
    expect(advanceAttempt(finished, action)).toBe(finished);
  });

  it("types nothing into a choice question", () => {
    const start = startAttempt(quiz);
    expect(advanceAttempt(start, type("Iraq"))).toBe(start);
  });
});

describe("an attempt that is finished", () => {
  const finished = play(atTyped, type("5"), confirm, confirm, type("Kandahar"), confirm, confirm);

  it("has its score", () => {
    expect(finished.phase).toBe("finished");
    expect(scoreAttempt(finished)).toEqual({ correct: 1, answered: 3, total: 3, missed: [0, 2] });
  });

  it("starts again with what was missed", () => {
    const again = play(finished, { type: "retry-missed" });
    expect(again).toMatchObject({ order: [0, 2], position: 0, phase: "asking", answers: [] });
  });

  it("does not start again where nothing was missed", () => {
    const all = play(startAttempt(quiz, [1]), type("five"), confirm, confirm);
    expect(play(all, { type: "retry-missed" })).toBe(all);
  });

  it("leaves the attempts before it as they were", () => {
    expect(atTyped.answers).toHaveLength(1);
    expect(atTyped.phase).toBe("asking");
  });
});
