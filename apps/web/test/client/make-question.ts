import type { ChoiceQuestion, Quality, Quiz, TypedQuestion } from "@precis/core";
import { AUDIT_RULES } from "@precis/core/audit-rules";

/** Offsets and sentences as they are in an article that begins with "In May the ferry sailed.". */
const base = {
  stem: "In _____ the ferry sailed.",
  answer: "May",
  aliases: [],
  gap: { start: 3, end: 6, type: "date" },
  evidence: { index: 0, start: 0, end: 24, text: "In May the ferry sailed." },
  context: null,
} as const;

/** Returns a question with options, of which the second is the answer. */
export function makeChoiceQuestion(given: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  const options = ["March", "May", "June"];
  return { ...base, id: "c1", kind: "choice", options, answerIndex: 1, ...given };
}

/** Returns a question to be typed. */
export function makeTypedQuestion(given: Partial<TypedQuestion> = {}): TypedQuestion {
  return { ...base, id: "t1", kind: "typed", ...given };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of every rule there is
const NO_FAULTS = Object.fromEntries(AUDIT_RULES.map((rule) => [rule, 0])) as Quality["audit"];

/** Returns a quiz of the questions. */
export function makeQuizOf(...questions: Quiz["questions"]): Quiz {
  const quality = {
    requested: questions.length,
    made: questions.length,
    coverage: 1,
    guessability: 0.25,
    answerability: 1,
    rejected: {},
    audit: NO_FAULTS,
  };
  return { seed: "s", questions, quality };
}
