import { describe, expect, it } from "vitest";

import { audit } from "../src/audit-quiz.ts";
import { AUDIT_RULES } from "../src/audit-rules.ts";
import { makeQuiz } from "../src/make-quiz.ts";
import { readText } from "../src/read/read-article.ts";
import { asked } from "./ask/audit/asked.ts";
import { readFixture } from "./fixture-articles.ts";

const HARBOUR = await readText(readFixture("news-port-fire"));

const FERRY = asked("The ferry returned to [Port Ellen] after nine weeks of repairs.", {
  id: "ferry",
  options: ["Port Ellen", "Oban", "Oban"],
});
const YARD = asked("The yard in [Troon] was paid for the repairs in Port Ellen.", {
  id: "yard",
  evidence: {
    index: 7,
    start: 0,
    end: 59,
    text: "The yard in Troon was paid for the repairs in Port Ellen.",
  },
});

describe("audit", () => {
  it("agrees with what a quiz says of itself", async () => {
    const { quality, ...quiz } = await makeQuiz(HARBOUR, { kind: "mixed" });
    const { rules, guessability, answerability } = await audit(quiz, HARBOUR);
    expect({ guessability, answerability }).toEqual({
      guessability: quality.guessability,
      answerability: quality.answerability,
    });
    expect(Object.entries(rules).map(([rule, { count }]) => [rule, count])).toEqual(
      Object.entries(quality.audit),
    );
  });

  it("counts the questions that break a rule, names them, and lists every rule", async () => {
    const { questions, rules } = await audit({ questions: [FERRY, YARD] });
    expect(questions).toBe(2);
    expect(Object.keys(rules)).toEqual(AUDIT_RULES);
    expect(rules["options-not-distinct"]).toEqual({ count: 1, questions: ["ferry"] });
    expect(rules["answer-in-another-stem"]).toEqual({ count: 1, questions: ["ferry"] });
    expect(rules["unequal-shape"]).toEqual({ count: 0, questions: [] });
  });

  it("lists faults by question, then by rule, with the words that give them away", async () => {
    expect((await audit({ questions: [FERRY, YARD] })).faults).toEqual([
      { rule: "options-not-distinct", question: 0, words: "Oban", beside: null },
      { rule: "answer-in-another-stem", question: 0, words: "Port Ellen", beside: 1 },
      { rule: "unequal-length", question: 0, words: "Port Ellen", beside: null },
    ]);
  });

  it("answers from the evidence and says nothing of coverage when it has no article", async () => {
    const { answerability, coverage } = await audit({ questions: [FERRY, YARD] });
    expect({ answerability, coverage }).toEqual({ answerability: 1, coverage: null });
  });

  it("measures coverage from the number of sentences alone", async () => {
    const quiz = { questions: [FERRY, YARD] };
    expect((await audit(quiz, { sentences: 8 })).coverage).toBe(1);
    expect((await audit(quiz, { sentences: 100 })).coverage).toBe(0.5);
  });

  it("takes an empty quiz", async () => {
    expect(await audit({ questions: [] }, { sentences: 0 })).toMatchObject({
      questions: 0,
      faults: [],
      guesser: null,
      answerability: 0,
      coverage: 0,
    });
  });
});
