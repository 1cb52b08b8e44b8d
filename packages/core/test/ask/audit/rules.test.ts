import { describe, expect, it } from "vitest";

import { RULES } from "../../../src/ask/audit/rules.ts";
import type { Offence } from "../../../src/ask/audit/rule.ts";
import { AUDIT_RULES, type AuditRule } from "../../../src/audit-rules.ts";
import { type AuditedQuestion } from "../../../src/audit.ts";
import { asked, examined } from "./asked.ts";

const FERRY = "The ferry returned to [Port Ellen] after nine weeks of repairs.";
const CAPTAIN = "Captain [Amina Diallo] said that the islanders had waited for her ship.";
const YARD = "The yard in [Troon] asked the company for two million pounds.";

/** What a rule finds, by the index of the question. */
type Found = readonly (Offence & { readonly question: number })[];

async function find(
  rule: AuditRule,
  questions: readonly AuditedQuestion[],
  given: Parameters<typeof examined>[1] = {},
): Promise<Found> {
  const quiz = await examined(questions, given);
  return quiz.flatMap((question) =>
    RULES[rule](question, quiz).map((offence) => ({ question: question.index, ...offence })),
  );
}

describe("a sound quiz", () => {
  const quiz = [
    asked(FERRY, { type: "place", options: ["Port Ellen", "Lochranza", "Tobermory", "Brodick"] }),
    asked(CAPTAIN, { type: "person", aliases: ["Diallo"] }),
    asked(YARD, { type: "place", options: ["Oban", "Troon", "Leith"] }),
  ];

  it.for(AUDIT_RULES)("keeps the rule %s", async (rule) => {
    expect(await find(rule, quiz)).toEqual([]);
  });
});

describe("a question by itself", () => {
  it.for<[rule: AuditRule, fault: string, question: AuditedQuestion, words: readonly string[]]>([
    [
      "gap-does-not-restore-evidence",
      "whose answer was changed",
      { ...asked(FERRY), answer: "port Ellen" },
      ["port Ellen"],
    ],
    [
      "gap-does-not-restore-evidence",
      "whose stem was changed",
      asked(FERRY, { stem: "The ship returned to _____." }),
      ["Port Ellen"],
    ],
    [
      "gap-does-not-restore-evidence",
      "whose gap is somewhere else",
      { ...asked(FERRY), gap: { start: 4, end: 9, type: "place" } },
      ["Port Ellen"],
    ],
    ["not-one-gap", "without a gap", asked(FERRY, { stem: "No gap." }), ["No gap."]],
    [
      "not-one-gap",
      "with two gaps",
      asked(FERRY, { stem: "_____ or _____." }),
      ["_____ or _____."],
    ],
    ["not-one-gap", "with too wide a gap", asked(FERRY, { stem: "______." }), ["______."]],
    [
      "options-not-distinct",
      "with an option twice",
      asked(YARD, { options: ["Troon", "Oban", " oban", "Leith"] }),
      [" oban"],
    ],
    [
      "answer-not-at-its-index",
      "whose index is another option's",
      asked(YARD, { options: ["Troon", "Oban"], answerIndex: 1 }),
      ["Troon"],
    ],
    [
      "answer-not-at-its-index",
      "whose index is no option's",
      asked(YARD, { options: ["Troon", "Oban"], answerIndex: 9 }),
      ["Troon"],
    ],
    [
      "answer-in-own-stem",
      "that says its answer before the gap",
      asked("From Troon, the yard in [Troon] asked for more."),
      ["Troon"],
    ],
    [
      "answer-in-own-stem",
      "whose context says an alias",
      asked(CAPTAIN, { aliases: ["Diallo"], context: "Diallo was at the helm." }),
      ["Diallo"],
    ],
    [
      "answer-in-own-stem",
      "whose context says the family name",
      asked(CAPTAIN, { type: "person", context: "At noon Diallo was at the helm." }),
      ["Diallo"],
    ],
    [
      "answer-in-own-stem",
      "that says the answer by another name",
      asked("The U.S. said that the [United States] would pay."),
      ["U.S."],
    ],
    [
      "distractor-is-the-answer",
      "with the answer by another name",
      asked("The [United States] would pay.", { options: ["United States", "America", "Kenya"] }),
      ["America"],
    ],
    [
      "distractor-is-the-answer",
      "with an alias",
      asked(CAPTAIN, { aliases: ["the skipper"], options: ["Amina Diallo", "Skipper", "Ana Sol"] }),
      ["Skipper"],
    ],
    [
      "distractor-is-the-answer",
      "with the answer's number in words",
      asked("It took [9] weeks.", { type: "number", options: ["7", "8", "9", "nine"] }),
      ["nine"],
    ],
    [
      "distractor-is-the-answer",
      "with words more or less",
      asked(CAPTAIN, { options: ["Amina Diallo", "Captain Amina Diallo", "Ana Sol"] }),
      ["Captain Amina Diallo"],
    ],
    [
      "distractor-in-stem",
      "that rules an option out",
      asked("Troon, not Oban, sent its best welders to [Leith].", {
        options: ["Leith", "Oban", "Ayr", "Troon"],
      }),
      ["Oban", "Troon"],
    ],
    [
      "stem-does-not-stand-alone",
      "that opens with a pronoun",
      asked("She thanked the yard at [Troon] for its work."),
      ["She thanked the yard"],
    ],
    [
      "stem-does-not-stand-alone",
      "that opens with a connective",
      asked("However, the yard at [Troon] was late."),
      ["However, the yard at"],
    ],
    [
      "stem-does-not-stand-alone",
      "whose context points back itself",
      asked(YARD, { context: "This was not the end of it." }),
      ["This was not the"],
    ],
    [
      "unequal-shape",
      "with digits beside words",
      asked("It took [nine] weeks.", { options: ["nine", "seven", "12", "May"] }),
      ["12", "May"],
    ],
    [
      "unequal-length",
      "with a long option",
      asked(YARD, { options: ["Troon", "Oban", "Newcastle upon Tyne"] }),
      ["Newcastle upon Tyne"],
    ],
    [
      "a-or-an-gives-it-away",
      "with options that do not fit an",
      asked("The crew found an [engine] on the shore.", { options: ["boat", "engine", "oar"] }),
      ["boat"],
    ],
    [
      "a-or-an-gives-it-away",
      "with options that do not fit a",
      asked("A [unit] was lost at sea.", { options: ["unit", "hour", "cable"] }),
      ["hour"],
    ],
  ])("breaks %s %s", async ([rule, , question, words]) => {
    expect(await find(rule, [question])).toEqual(
      words.map((offending) => ({ question: 0, words: offending })),
    );
  });

  it("may point back when its context says at what", async () => {
    const question = asked("She thanked the yard at [Troon].", { context: "Amina Diallo waved." });
    expect(await find("stem-does-not-stand-alone", [question])).toEqual([]);
  });

  it("may show another person's full name, and a short form in small letters", async () => {
    const quiz = [
      asked(CAPTAIN, { type: "person", context: "At noon Musa Diallo was at the helm." }),
      asked("Some of us said that the [United States] would pay."),
    ];
    expect(await find("answer-in-own-stem", quiz)).toEqual([]);
  });

  it("is held to elision in French and to no a or an", async () => {
    const quiz = [
      asked("Le maire d’[Arles] a signé.", { options: ["Arles", "Nice", "Uzès"] }),
      asked("Il y a [unité] dans le pays.", { options: ["unité", "amour", "nuit"] }),
    ];
    expect(await find("a-or-an-gives-it-away", quiz, { language: "fr" })).toEqual([
      { question: 0, words: "Nice" },
    ]);
  });
});

describe("questions beside each other", () => {
  it.for<[AuditRule, fault: string, readonly AuditedQuestion[], Found]>([
    [
      "answer-in-another-stem",
      "when one says the other's answer",
      [asked(FERRY), asked(YARD, { context: "The ship was bound for Port Ellen." })],
      [{ question: 0, words: "Port Ellen", beside: 1 }],
    ],
    [
      "answer-in-another-stem",
      "when one says the other's answer by a short form",
      [asked("The [European Union] agreed."), asked("An EU ship sailed to [Oban].")],
      [{ question: 0, words: "EU", beside: 1 }],
    ],
    [
      "duplicate-question",
      "when a stem comes twice",
      [asked(FERRY), asked(YARD), asked(FERRY)],
      [{ question: 2, words: asked(FERRY).stem, beside: 0 }],
    ],
    [
      "duplicate-answer",
      "when an answer is another's alias",
      [asked(CAPTAIN, { aliases: ["Diallo"] }), asked("The islanders cheered [Diallo] at noon.")],
      [{ question: 1, words: "Diallo", beside: 0 }],
    ],
    [
      "two-on-one-sentence",
      "when a sentence is asked about twice",
      [asked(FERRY), asked("The ferry returned to Port Ellen after [nine] weeks of repairs.")],
      [{ question: 1, words: asked(FERRY).evidence.text, beside: 0 }],
    ],
  ])("break %s %s", async ([rule, , questions, found]) => {
    expect(await find(rule, questions)).toEqual(found);
  });

  it("break answer-not-in-bank when the bank lacks an answer", async () => {
    const bank = ["Port Ellen"];
    expect(await find("answer-not-in-bank", [asked(FERRY), asked(YARD)], { bank })).toEqual([
      { question: 1, words: "Troon" },
    ]);
  });
});
