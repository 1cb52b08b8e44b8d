import { expect, it } from "vitest";

import { type RuleCase, rulesBroken } from "./rules-broken.ts";

const texts = [
  "The Water Board lent a barge to Ines Oduya.",
  "It rained until the wheel turned.",
  "An engineer named Oduya drew the rim.",
];
const barge = [0, "term", ["barge", "lorry", "crane"]] as const;
const owner = [0, "person", ["Ines Oduya", "Mara Lindqvist"]] as const;
const wheel = [1, "term", ["wheel", "sluice", "rim"]] as const;

const cases: readonly RuleCase[] = [
  [
    "question twice",
    "the same stem",
    { texts, asked: [barge, barge] },
    { texts, asked: [barge, owner] },
  ],
  [
    "sentence twice",
    "another gap in the same sentence",
    { texts, asked: [barge, owner] },
    { texts, asked: [barge, wheel] },
  ],
  [
    "answer twice",
    "an alias of an earlier answer",
    {
      texts,
      asked: [
        [...owner, { aliases: ["Oduya"] }],
        [2, "person", ["Oduya", "Achebe"]],
      ],
    },
    {
      texts,
      asked: [
        [...owner, { aliases: ["Oduya"] }],
        [2, "term", ["engineer", "farmer"]],
      ],
    },
  ],
];

it.for(cases)("%s: %s", ([rule, , broken, sound]) => {
  expect(rulesBroken(broken)).toContain(rule);
  expect(rulesBroken(sound)).not.toContain(rule);
});
