import type { AttemptAction } from "@precis/core";
import { describe, expect, it } from "vitest";

import {
  advanceRun,
  isAnswerable,
  startRun,
  type QuizRun,
} from "../../src/client/state/quiz-run.ts";
import { makeChoiceQuestion, makeQuizOf, makeTypedQuestion } from "./make-question.ts";

const quiz = makeQuizOf(makeChoiceQuestion(), makeTypedQuestion());

function play(...actions: readonly AttemptAction[]): QuizRun {
  return actions.reduce(advanceRun, startRun(quiz));
}

const confirm: AttemptAction = { type: "confirm" };
const down: AttemptAction = { type: "move", by: 1 };
const up: AttemptAction = { type: "move", by: -1 };

describe("a choice question", () => {
  it("has nothing picked at first, so that Enter gives no answer", () => {
    const run = play(confirm);
    expect(run.picked).toBe(false);
    expect(run.attempt.answers).toEqual([]);
    expect(isAnswerable(run)).toBe(false);
  });

  it("is answered with the option picked", () => {
    const run = play({ type: "highlight", option: 1 }, confirm);
    expect(run.attempt.phase).toBe("answered");
    expect(run.attempt.answers[0]).toMatchObject({ response: "May", grade: { correct: true } });
  });

  it.for([
    ["the first step down goes to the first option", [down], 0],
    ["the second step down goes to the second", [down, down], 1],
    ["the first step up goes to the last option", [up], 2],
    ["a step down from the last goes to the first", [up, down], 0],
  ] as const)("%s", ([, actions, highlighted]) => {
    const run = play(...actions);
    expect(run.picked).toBe(true);
    expect(run.attempt.highlighted).toBe(highlighted);
  });

  it("is not picked by a number it has no option for", () => {
    expect(play({ type: "highlight", option: 7 }).picked).toBe(false);
  });

  it("keeps its pick when a number without an option follows", () => {
    const run = play({ type: "highlight", option: 1 }, { type: "highlight", option: 7 });
    expect(run).toMatchObject({ picked: true, attempt: { highlighted: 1 } });
  });

  it("cannot be changed once its answer is shown", () => {
    const answered = play({ type: "highlight", option: 0 }, confirm);
    expect(advanceRun(answered, { type: "highlight", option: 1 }).attempt.highlighted).toBe(0);
    expect(advanceRun(answered, down).attempt.highlighted).toBe(0);
  });
});

describe("a typed question", () => {
  const toTyped = [{ type: "highlight", option: 0 }, confirm, confirm] as const;

  it("follows with nothing picked or typed", () => {
    const run = play(...toTyped);
    expect(run.attempt).toMatchObject({ position: 1, phase: "asking", typed: "" });
    expect(run.picked).toBe(false);
  });

  it("is answerable once something is typed", () => {
    expect(isAnswerable(play(...toTyped))).toBe(false);
    expect(isAnswerable(play(...toTyped, { type: "type", text: "  " }))).toBe(false);
    expect(isAnswerable(play(...toTyped, { type: "type", text: "May" }))).toBe(true);
  });

  it("moves to no option", () => {
    expect(play(...toTyped, down).picked).toBe(false);
  });
});

describe("a finished run", () => {
  const all = [
    { type: "highlight", option: 0 },
    confirm,
    confirm,
    { type: "type", text: "May" },
    confirm,
    confirm,
  ] as const;

  it("asks the missed questions again, with nothing picked", () => {
    const run = play(...all, { type: "retry-missed" });
    expect(run.attempt).toMatchObject({ order: [0], position: 0, phase: "asking", answers: [] });
    expect(run.picked).toBe(false);
  });
});
