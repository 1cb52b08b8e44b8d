import { expect, it } from "vitest";

import { listOffenders } from "../../../src/quiz/audit/list-offenders.ts";
import { MEASURES } from "../hand-made-measures.ts";

it("shows so many questions a rule with the answer marked, and how many there are", () => {
  expect(listOffenders(MEASURES, 1)).toEqual([
    "a or an: 2",
    [
      "  school-500, term: The council lent a _____ to the town.",
      "    *barge* / lorry / sled / mule",
      "    → see there",
    ].join("\n"),
    "idle gap: 1",
    [
      "  school-500, term: The council lent a _____ to the town.",
      "    *barge* / lorry / sled / mule",
      "    → see there",
    ].join("\n"),
  ]);
});
