import { audit } from "@precis/core/audit";
import { describe, expect, it } from "vitest";

import { auditToText } from "../../src/text/audit-to-text.ts";
import { article, quiz } from "../sample.ts";

describe("auditToText", () => {
  it("shows each faulty question with its faults, then the sum", async () => {
    expect(auditToText(quiz, await audit(quiz, article))).toBe(`\
1. The ferry Sea Lark returned to _____ on Monday after nine weeks of repairs.
   another stem shows the answer (question 2): “Port Ellen”
     answer-in-another-stem
   an option is over twice as long as another: “Port Ellen”
     unequal-length

1 of 2 questions has faults
guessing gets 100% by choosing the longest option (blind chance: 25%),
answerable 100%, coverage 100%
`);
  });

  it("says so when there are none", async () => {
    const sound = { questions: quiz.questions.slice(1) };
    expect(auditToText(sound, await audit(sound))).toBe("1 question, no faults\nanswerable 100%\n");
  });
});
