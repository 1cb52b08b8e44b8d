import { expect, it } from "vitest";

import { auditLine } from "../../src/words/audit-line.ts";
import { NO_FAULTS, quiz } from "../sample.ts";

it.for([
  [{}, 0.304, "no leaks, no other faults; guessing gets 30%"],
  [{ "unequal-length": 2 }, 0, "no leaks, unequal length (2)"],
  [
    { "answer-in-another-stem": 1, "duplicate-answer": 1, "distractor-in-stem": 3 },
    0.5,
    "answer in another stem (1), distractor in stem (3), duplicate answer (1); guessing gets 50%",
  ],
] as const)("of the faults %j, guessed at %d, it is %j", ([faults, guessability, line]) => {
  const audit = { ...NO_FAULTS, ...faults };
  const inOrder = { ...quiz.quality, audit, guessability };
  expect(auditLine(inOrder)).toBe(line);
});
