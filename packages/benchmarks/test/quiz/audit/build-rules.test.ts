import { expect, it } from "vitest";

import { quizOn, type RuleCase, rulesBroken } from "./rules-broken.ts";

const BARGE = "The Water Board lent a barge so that the wheel could go upriver.";
const CRAFT = ["barge", "lorry", "crane", "sledge"] as const;
const sound = quizOn(BARGE, "term", CRAFT);
const cases: readonly RuleCase[] = [
  [
    "gap does not restore",
    "a word that is not the article's",
    quizOn(BARGE, "term", CRAFT, {
      stem: "The Board lent a _____ so that the wheel could go upriver.",
    }),
    quizOn(BARGE, "term", CRAFT, { stem: "Water Board lent a _____ so that the wheel could go" }),
  ],
  [
    "gap does not restore",
    "a gap at another place",
    quizOn(BARGE, "term", CRAFT, { gap: { start: 4, end: 9, type: "term" } }),
    quizOn(BARGE, "term", CRAFT, { gap: { start: 23, end: 28, type: "term" } }),
  ],
  [
    "gap does not restore",
    "evidence that is no slice",
    quizOn(BARGE, "term", CRAFT, { evidence: { index: 0, start: 0, end: 64, text: "A barge." } }),
    quizOn(BARGE, "term", CRAFT, { evidence: { index: 0, start: 0, end: 64, text: BARGE } }),
  ],
  ["not one gap", "no gap", quizOn(BARGE, "term", CRAFT, { stem: BARGE }), sound],
  [
    "not one gap",
    "six underscores",
    quizOn(BARGE, "term", CRAFT, { stem: "The Water Board lent a ______." }),
    sound,
  ],
  [
    "not one gap",
    "a second gap",
    quizOn(BARGE, "term", CRAFT, { stem: "The _____ lent a _____." }),
    sound,
  ],
  [
    "options not distinct",
    "one option in two cases",
    quizOn(BARGE, "term", ["barge", "lorry", "Lorry"]),
    quizOn(BARGE, "term", ["barge", "lorry", "lorries"]),
  ],
  [
    "too few options",
    "two of them",
    quizOn(BARGE, "term", ["barge", "lorry"]),
    quizOn(BARGE, "term", ["barge", "lorry", "crane"]),
  ],
  [
    "answer not at its index",
    "the index of the next",
    quizOn(BARGE, "term", CRAFT, { answerIndex: 1 }),
    sound,
  ],
  ["option badly cut", "a comma at the end", quizOn(BARGE, "term", ["barge", "lorry,"]), sound],
  [
    "option badly cut",
    "half a pair of brackets",
    quizOn(BARGE, "term", ["barge", "lorry (red"]),
    quizOn(BARGE, "term", ["barge", "lorry (red)"]),
  ],
];

it.for(cases)("%s: %s", ([rule, , broken, whole]) => {
  expect(rulesBroken(broken)).toContain(rule);
  expect(rulesBroken(whole)).not.toContain(rule);
});

it("finds nothing at all wrong with a sound question", () => {
  expect(rulesBroken(sound)).toEqual([]);
});
