import { expect, it } from "vitest";

import { type RuleCase, rulesBroken } from "./rules-broken.ts";

const texts = [
  "Ines Oduya opened the old mill in Leeds.",
  "She had paid for the wheel herself.",
  "However, the rim was cracked in four places.",
];
const wheel = ["wheel", "sluice", "roof"] as const;
const four = ["four", "five", "six"] as const;

const cases: readonly RuleCase[] = [
  [
    "stem dangles",
    "a pronoun without the sentence before it",
    { texts, asked: [[1, "term", wheel]] },
    { texts, asked: [[1, "term", wheel, { context: texts[0] ?? null }]] },
  ],
  [
    "stem dangles",
    "a connective behind another sentence than its own",
    { texts, asked: [[2, "number", four, { context: texts[0] ?? null }]] },
    { texts, asked: [[2, "number", four, { context: texts[1] ?? null }]] },
  ],
  [
    "context dangles",
    "a context that needs one itself",
    { texts, asked: [[2, "number", four, { context: texts[1] ?? null }]] },
    { texts, asked: [[1, "term", wheel, { context: texts[0] ?? null }]] },
  ],
];

it.for(cases)("%s: %s", ([rule, , broken, sound]) => {
  expect(rulesBroken(broken)).toContain(rule);
  expect(rulesBroken(sound)).not.toContain(rule);
});
