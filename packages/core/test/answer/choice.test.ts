import { describe, expect, it } from "vitest";
import { grade } from "../../src/grade.ts";
import type { ChoiceQuestion } from "../../src/quiz.ts";
import { toQuestion } from "./grading-table.ts";

function ask(options: readonly string[], answerIndex: number): ChoiceQuestion {
  const answer = options[answerIndex] ?? "";
  return { ...toQuestion({ type: "place", answer }), kind: "choice", options, answerIndex };
}

const question = ask(["Iran", "United States", "Iraq", "Syria"], 1);

describe("grade of a choice question", () => {
  it("finds the option at the index of the answer exact", () => {
    expect(grade(question, "United States")).toEqual({
      verdict: "exact",
      correct: true,
      reason: "That is what the article says.",
    });
  });

  it.for(["united states", "  United   States ", "UNITED STATES"])(
    "forgives capitals and spaces: “%s”",
    (response) => {
      expect(grade(question, response)).toEqual({
        verdict: "lenient",
        correct: true,
        reason: "The same as “United States” but for capitals or spaces.",
      });
    },
  );

  it("finds another option wrong and names both", () => {
    expect(grade(question, "Iraq").reason).toBe(
      "You chose “Iraq”; the article says “United States”.",
    );
  });

  it.for(["US", "United Sates", "the United States", "2", "b", "United-States"])(
    "finds what is no option wrong, however close: “%s”",
    (response) => {
      expect(grade(question, response)).toEqual({
        verdict: "wrong",
        correct: false,
        reason: `“${response}” is not one of the options; the article says “United States”.`,
      });
    },
  );

  it("does not forgive capitals where they tell two options apart", () => {
    const capitals = ask(["polish", "Polish", "Czech"], 1);
    expect(grade(capitals, "Polish").verdict).toBe("exact");
    expect(grade(capitals, "polish").verdict).toBe("wrong");
    expect(grade(capitals, "POLISH").verdict).toBe("wrong");
  });

  it("finds an empty response wrong", () => {
    expect(grade(question, " ").reason).toBe(
      "You gave no answer; the article says “United States”.",
    );
  });
});
