import { describe, expect, it } from "vitest";

import { type Chosen, chooseQuestions } from "../../../src/ask/sets/choose-questions.ts";
import { relateCandidates } from "../../../src/ask/sets/relate-candidates.ts";
import { createVisibility, shows } from "../../../src/ask/sets/visibility.ts";
import { createRandom } from "../../../src/maths/random.ts";
import { candidatesOf } from "../candidates-of.ts";
import { LIGHTHOUSE } from "../lighthouse.ts";

const { document, entities, candidates, relations } = await candidatesOf(LIGHTHOUSE);

function choose(questions: number, distractors = 3, seed = "choose"): Chosen[] {
  const needs = { questions, distractors, leastDistractors: Math.min(2, distractors) };
  return chooseQuestions(candidates, relations, needs, createRandom(seed));
}

describe("chooseQuestions", () => {
  it("chooses as many as asked for, where there are as many", () => {
    expect(choose(1)).toHaveLength(1);
    expect(choose(4)).toHaveLength(4);
  });

  it("chooses fewer where there are fewer, and never more than one a sentence", () => {
    const chosen = choose(100);
    expect(chosen.length).toBeGreaterThanOrEqual(5);
    expect(new Set(chosen.map(({ candidate }) => candidate.askable.index)).size).toBe(
      chosen.length,
    );
  });

  it("asks for nothing twice", () => {
    const chosen = choose(100, 0);
    expect(new Set(chosen.map(({ candidate }) => candidate.entity.index)).size).toBe(chosen.length);
  });

  it("chooses no question whose stem shows another's answer", () => {
    const chosen = choose(100, 0).map(({ candidate }) => candidate);
    const shown = chosen.filter(({ entity }) =>
      chosen.some((other) => other.entity !== entity && shows(other.visible, entity.forms)),
    );
    expect(shown).toEqual([]);
  });

  it("keeps enough wrong answers for each", () => {
    for (const { offers } of choose(8)) expect(offers.length).toBeGreaterThanOrEqual(2);
  });

  it("spreads a few questions over the article", () => {
    expect(
      new Set(choose(4).map(({ candidate }) => candidate.quarter)).size,
    ).toBeGreaterThanOrEqual(3);
  });

  it("chooses the same with the same seed", () => {
    expect(choose(6)).toEqual(choose(6));
  });

  it("chooses nothing out of nothing", () => {
    const none = relateCandidates([], entities, 1, createVisibility(document));
    const needs = { questions: 5, distractors: 3, leastDistractors: 2 };
    expect(chooseQuestions([], none, needs, createRandom("none"))).toEqual([]);
  });
});
