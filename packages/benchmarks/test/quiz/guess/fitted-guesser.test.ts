import { describe, expect, it } from "vitest";

import { centre, weighByFit } from "../../../src/quiz/guess/fitted-guesser.ts";

describe("weighByFit", () => {
  it("finds which of many guesses tells the answer, on stories it was not fitted to", () => {
    const questions = Array.from({ length: 60 }, (_, at) => ({
      story: `story ${at % 20}`,
      answerIndex: at % 3,
      // The second feature is noise that has nothing to do with the answer.
      features: [0, 1, 2].map((option) => [Number(option === at % 3), ((at + option) % 2) - 0.5]),
    }));
    const weights = weighByFit(questions);
    expect(weights.map((row) => row.indexOf(Math.max(...row)))).toEqual(
      questions.map(({ answerIndex }) => answerIndex),
    );
  });

  it("weighs all options alike where there is no other story to learn from", () => {
    const question = { story: "only", answerIndex: 0, features: [[1], [0]] };
    expect(weighByFit([question, question])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("centre", () => {
  it.for([
    ["differences", [2, 4, 3], [-0.5, 0.5, 0]],
    ["no difference", [5, 5], [0, 0]],
    ["an option ruled out", [Number.NEGATIVE_INFINITY, 0], [-0.5, 0.5]],
  ] as const)("%s", ([, weights, centred]) => {
    expect(centre(weights)).toEqual(centred);
  });
});
