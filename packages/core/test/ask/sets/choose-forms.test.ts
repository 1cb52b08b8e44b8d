import { describe, expect, it } from "vitest";

import { chooseForms } from "../../../src/ask/sets/choose-forms.ts";
import type { Chosen } from "../../../src/ask/sets/choose-questions.ts";
import { shows } from "../../../src/ask/sets/visibility.ts";
import { createRandom } from "../../../src/maths/random.ts";
import { candidatesOf } from "../candidates-of.ts";
import { LIGHTHOUSE } from "../lighthouse.ts";

const { candidates, relations } = await candidatesOf(LIGHTHOUSE);

function choose(forms: number, questions: number): Chosen[][] {
  const needs = { questions, distractors: 3, leastDistractors: 2 };
  return chooseForms(candidates, relations, needs, forms, createRandom("forms"));
}

const gapsOf = (form: readonly Chosen[]) => form.map(({ candidate }) => candidate.mention.start);

describe("chooseForms", () => {
  it("asks nothing in two forms while there is enough", () => {
    const forms = choose(2, 3);
    expect(forms.map(({ length }) => length)).toEqual([3, 3]);
    expect(new Set(forms.flatMap(gapsOf)).size).toBe(6);
  });

  it("gives every form as many questions as the first, new ones as far as there are", () => {
    const forms = choose(4, 100);
    const [first = []] = forms;
    for (const form of forms) {
      expect(form).toHaveLength(first.length);
      expect(new Set(gapsOf(form)).size).toBe(first.length);
    }
    expect(new Set(forms.flatMap(gapsOf)).size).toBeGreaterThan(first.length);
  });

  it("keeps every form free of leaks, and two wrong answers to each question", () => {
    for (const form of choose(4, 100)) {
      for (const { candidate, offers } of form) {
        const others = form.filter((other) => other.candidate !== candidate);
        expect(others.some((other) => shows(other.candidate.visible, candidate.entity.forms))).toBe(
          false,
        );
        expect(offers.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it("makes forms that are worth about the same", () => {
    const [one = 0, other = 0] = choose(2, 4).map((form) =>
      form.reduce((sum, { candidate }) => {
        const { worth = 0 } = candidates.find(({ mention }) => mention === candidate.mention) ?? {};
        return sum + worth;
      }, 0),
    );
    // Two questions of one type and quarter seldom differ by less.
    expect(Math.abs(one - other) / 4).toBeLessThan(0.4);
  });
});
