import { expect, it } from "vitest";

import { measureCoverage } from "../../../src/ask/audit/measure-coverage.ts";

const ALL = [0, 1, 2, 3, 4, 5, 6, 7];

it.for<[what: string, asked: readonly number[], askable: readonly number[], coverage: number]>([
  ["a question in every quarter", [0, 2, 4, 6], ALL, 1],
  ["questions in two quarters", [0, 1, 2, 3], ALL, 0.5],
  ["as many quarters as there are questions", [0, 7], ALL, 1],
  ["all quarters that could be asked about", [0, 1, 7], [0, 1, 6, 7], 1],
  ["no question", [], ALL, 0],
])("%s: coverage", ([, asked, askable, coverage]) => {
  expect(measureCoverage(ALL.length, asked, askable)).toBe(coverage);
});
