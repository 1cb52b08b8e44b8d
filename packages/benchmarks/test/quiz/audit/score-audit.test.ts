import { expect, it } from "vitest";

import { scoreAudit } from "../../../src/quiz/audit/score-audit.ts";
import { MEASURES } from "../hand-made-measures.ts";

it("counts the questions of a set that break each rule, and those that break none", () => {
  const { perHundred, ...rest } = scoreAudit("school", MEASURES);
  expect(rest).toEqual({ set: "school", questions: 4, cleanPercent: 75 });
  expect(perHundred).toMatchObject({ "a or an": 25, "idle gap": 25, "stem dangles": 0 });
});
