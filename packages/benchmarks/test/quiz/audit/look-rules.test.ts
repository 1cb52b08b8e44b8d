import { expect, it } from "vitest";

import { quizOn, type RuleCase, rulesBroken } from "./rules-broken.ts";

const BARGE = "They lent a barge to the town.";
const YEARS = "The work took 12 years.";
const MAPS = "They sell maps there.";

const cases: readonly RuleCase[] = [
  [
    "unequal shape",
    "digits",
    quizOn(YEARS, "number", ["12", "14", "twenty"]),
    quizOn(YEARS, "number", ["12", "14", "20"]),
  ],
  [
    "unequal shape",
    "capitals",
    quizOn(BARGE, "term", ["barge", "Lorry", "crane"]),
    quizOn(BARGE, "term", ["barge", "lorry", "crane"]),
  ],
  [
    "unequal shape",
    "three words more",
    quizOn(BARGE, "term", ["barge", "very old red lorry", "crane"]),
    quizOn(BARGE, "term", ["barge", "old red lorry", "crane"]),
  ],
  [
    "unequal shape",
    "singular and plural",
    quizOn(MAPS, "term", ["maps", "bread"]),
    quizOn(MAPS, "term", ["maps", "children"]),
  ],
  [
    "unequal shape",
    "nouns, and not names, that end in an s",
    quizOn("Wheels turn.", "term", ["Wheels", "Rim"]),
    quizOn("They read Old Tales there.", "term", ["Old Tales", "The Rim"]),
  ],
  [
    "unequal length",
    "an answer twice as long as any other",
    quizOn(BARGE, "term", ["barge", "ox", "ax"]),
    quizOn(BARGE, "term", ["barge", "ox", "axe"]),
  ],
  [
    "unequal length",
    "an answer half as long as any other",
    quizOn(BARGE, "term", ["barge", "locomotive", "water wheel"]),
    quizOn(BARGE, "term", ["barge", "locomotive", "wheels"]),
  ],
  [
    "lengths over 2 : 1",
    "any two options",
    quizOn(BARGE, "term", ["barge", "crane", "locomotives"]),
    quizOn(BARGE, "term", ["barge", "crane", "locomotive"]),
  ],
  [
    "a or an",
    "a vowel behind a",
    quizOn(BARGE, "term", ["barge", "ark"]),
    quizOn(BARGE, "term", ["barge", "unicycle"]),
  ],
  [
    "a or an",
    "a consonant behind an",
    quizOn("It took an hour to row.", "term", ["hour", "month"]),
    quizOn("It took an hour to row.", "term", ["hour", "age"]),
  ],
  [
    "a or an",
    "acronyms that are spelt and acronyms that are said",
    quizOn("It was an FBI boat.", "organisation", ["FBI", "NATO"]),
    quizOn("It was an FBI boat.", "organisation", ["FBI", "NSA"]),
  ],
  [
    "a or an",
    "numbers as they are read",
    quizOn("It was an 18 mile trip.", "number", ["18", "12"]),
    quizOn("It was an 18 mile trip.", "number", ["18", "80"]),
  ],
];

it.for(cases)("%s: %s", ([rule, , broken, sound]) => {
  expect(rulesBroken(broken)).toContain(rule);
  expect(rulesBroken(sound)).not.toContain(rule);
});
