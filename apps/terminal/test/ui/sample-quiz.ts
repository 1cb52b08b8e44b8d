import type { ChoiceQuestion, Quality, Question, Quiz, TypedQuestion } from "@precis/core";
import { AUDIT_RULES } from "@precis/core/audit-rules";

const FIRST = "The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.";
const SECOND = "Captain Amina Diallo said 214 islanders had waited for it.";
const THIRD = "Repairs at the yard in Troon cost the company two million pounds.";

function base(sentence: string, answer: string, index: number) {
  const start = index * 100;
  const gapStart = start + sentence.indexOf(answer);
  return {
    id: answer,
    stem: sentence.replace(answer, "_____"),
    answer,
    aliases: [],
    gap: { start: gapStart, end: gapStart + answer.length, type: "place" },
    evidence: { index, start, end: start + sentence.length, text: sentence },
    context: null,
  } as const;
}

/** A question whose second option is right. */
export const choice: ChoiceQuestion = {
  ...base(FIRST, "Port Ellen", 0),
  kind: "choice",
  options: ["Troon", "Port Ellen", "Oban", "Islay"],
  answerIndex: 1,
};

/** A question to type "Amina Diallo" at, its context the first sentence. */
export const typed: TypedQuestion = {
  ...base(SECOND, "Amina Diallo", 1),
  kind: "typed",
  aliases: ["Diallo"],
  context: FIRST,
};

/** A question whose first option is right. */
export const last: ChoiceQuestion = {
  ...base(THIRD, "Troon", 2),
  kind: "choice",
  options: ["Troon", "Oban", "Islay", "Arran"],
  answerIndex: 0,
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of every rule there is
const NO_FAULTS = Object.fromEntries(AUDIT_RULES.map((rule) => [rule, 0])) as Quality["audit"];

/** Returns a quiz of these questions. */
export function quizOf(...questions: readonly Question[]): Quiz {
  const { length: made } = questions;
  return {
    seed: "s",
    questions,
    quality: {
      requested: made,
      made,
      coverage: 1,
      guessability: 0.25,
      answerability: 1,
      rejected: {},
      audit: NO_FAULTS,
    },
  };
}
