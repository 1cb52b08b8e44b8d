import { describe, expect, it } from "vitest";

import { explainerOf, RANKERS } from "../../src/rank/rankers.ts";
import { RANKER_NAMES } from "../../src/summary.ts";
import { documentOf } from "../document-of.ts";

/** Sentence 1 shares its words with the first two others, sentence 3 with none. */
const HARBOUR = await documentOf(
  "The crane fell on the quay. The crane on the quay blocked the ferry. A ferry waited outside. Onions are cheap.",
);

function sum(scores: Float64Array): number {
  return scores.reduce((total, score) => total + score, 0);
}

function orderBy(scores: Float64Array): number[] {
  return [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

describe("every ranker", () => {
  it.for(RANKER_NAMES)("%s gives each sentence one finite score", (name) => {
    const scores = RANKERS[name](HARBOUR);
    expect(scores).toHaveLength(4);
    expect(scores.every((score) => Number.isFinite(score))).toBe(true);
  });

  it.for(RANKER_NAMES)("%s scores a document of one sentence", async (name) => {
    const scores = RANKERS[name](await documentOf("The crane fell."));
    expect(scores).toHaveLength(1);
    expect(Number.isFinite(scores[0])).toBe(true);
  });

  it.for(RANKER_NAMES)("%s scores sentences without content words", async (name) => {
    const scores = RANKERS[name](await documentOf("It is. We were. You are."));
    expect(scores).toHaveLength(3);
    expect(scores.every((score) => Number.isFinite(score))).toBe(true);
  });

  it.for(RANKER_NAMES)("%s gives the same scores twice", async (name) => {
    const again = await documentOf(HARBOUR.article.text);
    expect(RANKERS[name](again)).toEqual(RANKERS[name](HARBOUR));
  });

  it.for(RANKER_NAMES)("%s gives reasons that sum to the score", (name) => {
    const scores = RANKERS[name](HARBOUR);
    const explain = explainerOf(name, scores)(HARBOUR);
    for (const [index, score] of scores.entries()) {
      const total = explain(index).reduce((all, { contribution }) => all + contribution, 0);
      expect(total).toBeCloseTo(score, 9);
    }
  });
});

describe("lead", () => {
  it("scores by place alone", () => {
    expect([...RANKERS.lead(HARBOUR)]).toEqual([1, 1 / 2, 1 / 3, 1 / 4]);
  });
});

describe.for(["textrank", "lexrank"] as const)("%s", (name) => {
  it("sums to 1", () => {
    expect(sum(RANKERS[name](HARBOUR))).toBeCloseTo(1, 9);
  });

  it("puts the sentence that shares the most first", () => {
    expect(orderBy(RANKERS[name](HARBOUR))[0]).toBe(1);
  });

  it("scores equal sentences equally, wherever they stand", async () => {
    const document = await documentOf("The crane fell. Onions are cheap. The crane fell.");
    const scores = RANKERS[name](document);
    expect(scores[0]).toBeCloseTo(scores[2] ?? 0, 9);
  });
});

describe("textrank", () => {
  it("puts a sentence that shares nothing last", () => {
    expect(orderBy(RANKERS.textrank(HARBOUR))[3]).toBe(3);
  });
});

describe("lexrank", () => {
  it("gives a sentence that is like itself alone the mean share", () => {
    expect(RANKERS.lexrank(HARBOUR)[3]).toBeCloseTo(1 / 4, 9);
  });
});

describe("centroid", () => {
  it("puts the sentence nearest to the whole first", () => {
    expect(orderBy(RANKERS.centroid(HARBOUR))[0]).toBe(1);
  });

  it("stays in 0 to 1", () => {
    for (const score of RANKERS.centroid(HARBOUR)) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1 + 1e-12);
    }
  });
});

describe("pacsum", () => {
  it("scores what later sentences take up over what repeats earlier ones", async () => {
    const document = await documentOf("The crane fell. Onions are cheap. The crane fell.");
    const [first = 0, , last = 0] = RANKERS.pacsum(document);
    // One like sentence after it (0.7 of 1 over 2 others), one before it (-0.3 of 1 over 2 others).
    expect(first).toBeCloseTo(0.35, 9);
    expect(last).toBeCloseTo(-0.15, 9);
  });
});

describe("coverage", () => {
  it("scores its picks 1, 1/2, 1/3 in order and a repeat of the first behind what is new", async () => {
    const document = await documentOf(
      "The crane fell on the quay. The crane fell on the quay. The ferry waited for onions. The ferry carried onions.",
    );
    const scores = RANKERS.coverage(document);
    expect([...scores].toSorted((a, b) => b - a)).toEqual([1, 1 / 2, 1 / 3, 1 / 4]);
    expect(orderBy(scores).indexOf(1)).toBeGreaterThan(1);
  });
});
