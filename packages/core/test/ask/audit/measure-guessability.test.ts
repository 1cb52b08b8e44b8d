import { describe, expect, it } from "vitest";

import { measureGuessability } from "../../../src/ask/audit/measure-guessability.ts";
import { asked } from "./asked.ts";

describe("measureGuessability", () => {
  it("names the guesser that gets the most, beside blind chance", () => {
    const quiz = {
      questions: [
        asked("It sailed to [Port Ellen].", { options: ["Oban", "Port Ellen", "Leith", "Ayr"] }),
        asked("It came from [Campbeltown].", { options: ["Campbeltown", "Ayr"] }),
      ],
    };
    expect(measureGuessability(quiz)).toEqual({
      guessability: 1,
      chance: 0.375,
      guesser: "longest",
    });
  });

  it("lets guessers choose from a word bank", () => {
    const questions = [asked("It sailed to [Oban]."), asked("It came from [Leith].")];
    expect(measureGuessability({ questions, bank: ["Oban", "Leith"] })).toMatchObject({
      chance: 0.5,
    });
  });

  it("has nothing to guess where answers are typed", () => {
    expect(measureGuessability({ questions: [asked("It sailed to [Oban].")] })).toEqual({
      guessability: 0,
      chance: 0,
      guesser: null,
    });
  });
});
