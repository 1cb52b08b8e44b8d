import { describe, expect, it } from "vitest";

import {
  bestGuessRate,
  type Guessable,
  guessRate,
  GUESSERS,
} from "../../../src/ask/audit/guessers.ts";
import type { GuesserName } from "../../../src/audit-rules.ts";

function question(
  options: readonly string[],
  answerIndex: number,
  stem = "The _____ sank.",
): Guessable {
  return { stem, options, answerIndex };
}

describe("guessRate", () => {
  it.for<[guesser: GuesserName, options: readonly string[], answerIndex: number, rate: number]>([
    ["longest", ["raft", "long ferry", "boat"], 1, 1],
    ["longest", ["raft", "long ferry", "boat"], 0, 0],
    ["shortest", ["ferry", "cog", "liner"], 1, 1],
    ["oddOneOut", ["40", "fifty", "60"], 1, 1],
    ["middle", ["a", "b", "c"], 1, 1],
    ["first", ["a", "b", "c"], 0, 1],
    ["last", ["a", "b", "c"], 2, 1],
    ["convergence", ["old ferry", "new ferry", "raft"], 0, 1 / 2],
  ])("the %s guesser on %j with answer %i gets %f", ([name, options, answerIndex, rate]) => {
    expect(guessRate(GUESSERS[name], [question(options, answerIndex)])).toBe(rate);
  });

  it("shares the point among equal guesses", () => {
    expect(guessRate(GUESSERS.longest, [question(["boat", "raft", "cog"], 0)])).toBe(1 / 2);
  });

  it("gets nothing on an empty quiz", () => {
    expect(bestGuessRate([])).toBe(0);
  });

  it("finds that the stem names the answer's word", () => {
    const quiz = [
      question(["pilot boat", "long raft"], 0, "The pilot waited for the _____ all night."),
    ];
    expect(guessRate(GUESSERS.stemOverlap, quiz)).toBe(1);
  });
});

describe("bestGuessRate", () => {
  it("is that of the best guesser", () => {
    const quiz = [question(["a", "b", "c"], 0), question(["d", "e", "f"], 0)];
    expect(bestGuessRate(quiz)).toBe(1);
  });
});
