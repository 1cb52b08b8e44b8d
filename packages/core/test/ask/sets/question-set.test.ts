import { describe, expect, it } from "vitest";

import { QuestionSet } from "../../../src/ask/sets/question-set.ts";
import { candidatesOf } from "../candidates-of.ts";
import { LIGHTHOUSE } from "../lighthouse.ts";

const { candidates, relations } = await candidatesOf(LIGHTHOUSE);

/** What can be seen of a set from outside. */
function stateOf(set: QuestionSet): readonly unknown[] {
  return candidates.map((_, at) => [
    set.isOpen(at),
    set.leftOf(at),
    set.supplyOf(at).length,
    set.fatigueOf(at),
  ]);
}

describe("QuestionSet", () => {
  it("shuts what clashes with a question, and opens it again when the question goes", () => {
    const set = new QuestionSet(candidates, relations, 2);
    const empty = stateOf(set);
    set.add(0);
    expect(set.isOpen(0)).toBe(false);
    const clash = relations.clashes[0]?.findIndex((clashes, at) => clashes && at > 0) ?? -1;
    expect(set.isOpen(clash)).toBe(false);
    set.remove(0);
    expect(stateOf(set)).toEqual(empty);
  });

  it("is the same whatever else was in it before", () => {
    const set = new QuestionSet(candidates, relations, 2);
    for (const at of [0, 3, 5]) set.add(at);
    for (const at of [3, 0]) set.remove(at);
    const fresh = new QuestionSet(candidates, relations, 2);
    fresh.add(5);
    expect(stateOf(set)).toEqual(stateOf(fresh));
    expect(set.picked).toEqual([5]);
  });

  it("counts the wrong answers that are left as it lists them", () => {
    const set = new QuestionSet(candidates, relations, 2);
    for (const at of [1, 4, 7]) set.add(at);
    for (const at of candidates.keys()) expect(set.leftOf(at)).toBe(set.supplyOf(at).length);
  });
});
