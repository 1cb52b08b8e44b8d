import { describe, expect, it } from "vitest";

import { chooseQuestions } from "../../../src/ask/sets/choose-questions.ts";
import { explainUnchosen } from "../../../src/ask/sets/explain-unchosen.ts";
import { createRandom } from "../../../src/maths/random.ts";
import { candidatesOf } from "../candidates-of.ts";
import { LIGHTHOUSE } from "../lighthouse.ts";

const material = await candidatesOf(LIGHTHOUSE);

function explain(questions: number, leastDistractors = 2): Map<string, number> {
  const needs = { questions, distractors: 3, leastDistractors };
  const { candidates, relations } = material;
  const chosen = chooseQuestions(candidates, relations, needs, createRandom("explain"));
  const reasons = explainUnchosen(material, chosen, needs);
  expect(reasons).toHaveLength(candidates.length - chosen.length);
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

describe("explainUnchosen", () => {
  it("says of every candidate left out why, and of none that it was surplus in a quiz with room", () => {
    expect(explain(100).get("surplus")).toBeUndefined();
  });

  it("calls surplus what would have been as good in a full quiz", () => {
    expect(explain(1).get("surplus")).toBeGreaterThan(0);
  });

  it("blames no lack of options where none are needed", () => {
    expect(explain(5, 0).get("options")).toBeUndefined();
  });
});
