import { describe, expect, it } from "vitest";

import { splitEvidence, splitStem } from "../../src/client/quiz/split-at-gap.ts";
import { makeTypedQuestion } from "./make-question.ts";

describe("splitStem", () => {
  it("splits around the marker", () => {
    expect(splitStem(makeTypedQuestion())).toEqual({
      before: "In ",
      gap: "_____",
      after: " the ferry sailed.",
    });
  });

  it("keeps a text without a marker whole", () => {
    expect(splitStem(makeTypedQuestion({ stem: "Plain." }))).toEqual({
      before: "Plain.",
      gap: "_____",
      after: "",
    });
  });
});

describe("splitEvidence", () => {
  it("splits by offsets, wherever in the article the sentence stands", () => {
    const question = makeTypedQuestion({
      gap: { start: 103, end: 106, type: "date" },
      evidence: { index: 4, start: 100, end: 124, text: "In May the ferry sailed." },
    });
    expect(splitEvidence(question)).toEqual({
      before: "In ",
      gap: "May",
      after: " the ferry sailed.",
    });
  });
});
