import { describe, expect, it } from "vitest";

import { checkIntegrity } from "../../src/select/check-integrity.ts";
import { documentOf } from "../document-of.ts";

const DOCUMENT = await documentOf(
  "The mayor closed the quay on Monday. He gave no reason. “We waited all night. Nobody came,” a pilot said. On Monday the mayor closed the quay.",
);

describe("checkIntegrity", () => {
  it.for<[title: string, chosen: readonly number[], expected: ReturnType<typeof checkIntegrity>]>([
    [
      "finds nothing amiss in a whole extract",
      [0, 1, 2, 3],
      { dangling: [], unbalancedQuotes: [], duplicates: [] },
    ],
    [
      "finds a pronoun without its sentence",
      [1],
      { dangling: [1], unbalancedQuotes: [], duplicates: [] },
    ],
    ["finds half a quotation", [0, 3], { dangling: [], unbalancedQuotes: [3], duplicates: [] }],
    [
      "finds what says the same again",
      [0, 4],
      { dangling: [], unbalancedQuotes: [], duplicates: [4] },
    ],
  ])("%s", ([, chosen, expected]) => {
    expect(checkIntegrity(DOCUMENT, chosen)).toEqual(expected);
  });
});
