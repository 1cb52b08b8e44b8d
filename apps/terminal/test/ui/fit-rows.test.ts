import { describe, expect, it } from "vitest";

import { fitRows } from "../../src/ui/fit-rows.ts";

const needs = { body: 10, header: 2, context: 3, gaps: 4 };

describe("fitRows", () => {
  it.for([
    [19, { gaps: 4, header: true, context: 3 }],
    [17, { gaps: 2, header: true, context: 3 }],
    [15, { gaps: 1, header: true, context: 2 }],
    [13, { gaps: 1, header: true, context: 0 }],
    [12, { gaps: 0, header: true, context: 0 }],
    [11, { gaps: 0, header: false, context: 0 }],
    [5, { gaps: 0, header: false, context: 0 }],
  ] as const)("gives up blanks, then context, then the header on %i rows", ([rows, plan]) => {
    expect(fitRows(rows, needs)).toEqual(plan);
  });
});
