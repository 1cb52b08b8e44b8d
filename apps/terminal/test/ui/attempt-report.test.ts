import { advanceAttempt, startAttempt } from "@precis/core";
import type { Attempt, AttemptAction } from "@precis/core";
import { PLAIN_STYLE } from "@precis/formats";
import { describe, expect, it } from "vitest";

import { attemptReport } from "../../src/ui/attempt-report.ts";
import { choice, last, quizOf, typed } from "./sample-quiz.ts";

const confirm: AttemptAction = { type: "confirm" };
const attemptAt = (...actions: readonly AttemptAction[]): Attempt =>
  actions.reduce(advanceAttempt, startAttempt(quizOf(choice, typed, last)));
const report = (attempt: Attempt) => attemptReport(attempt, { width: 60, style: PLAIN_STYLE });

describe("attemptReport", () => {
  it("gives the score and what was missed, with the answer and the response", () => {
    const attempt = attemptAt(
      confirm,
      confirm,
      { type: "type", text: "Ravi " },
      confirm,
      confirm,
      confirm,
      confirm,
    );
    expect(report(attempt)).toBe(`Score: 1/3

Missed
• The ferry Sea Lark returned to Port Ellen on Monday after
  nine weeks of repairs.
  the answer:  Port Ellen
  you chose:   Troon
• Captain Amina Diallo said 214 islanders had waited for it.
  the answer:  Amina Diallo
  you typed:   Ravi
`);
  });

  it("says where an attempt was left", () => {
    expect(report(attemptAt({ type: "highlight", option: 1 }, confirm))).toBe(
      "Score: 1/1, left after 1 of 3 questions\n",
    );
  });

  it("is empty when nothing was answered", () => {
    expect(report(attemptAt())).toBe("");
  });
});
