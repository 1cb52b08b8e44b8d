import type { QuizSettings } from "../../quiz-options.ts";
import type { SetNeeds } from "./choose-questions.ts";

/** Returns what a set of questions must have to become the quiz that was asked for. */
export function needsOf({ questions, kind, options }: QuizSettings): SetNeeds {
  return {
    questions,
    distractors: options - 1,
    // Three good options are as good as four (Rodriguez 2005), and better than padded ones.
    leastDistractors: kind === "typed" ? 0 : 2,
  };
}
