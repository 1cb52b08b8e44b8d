import { ERROR_CODES } from "@precis/core";
import { describe, expect, it } from "vitest";

import { problemSchema } from "../../src/json/schema.ts";
import { PROBLEM_KINDS } from "../../src/problems/problem-kinds.ts";
import { problemToJson } from "../../src/problems/problem-to-json.ts";

describe("problemToJson", () => {
  it("gives every member of a problem", () => {
    const problem = problemToJson("EMPTY_TEXT", "a.txt is empty. Give a text.", "precis summary");
    expect(problemSchema.strict().parse(problem)).toEqual({
      type: "/problems/empty-text",
      title: "The text is empty",
      status: 422,
      detail: "a.txt is empty. Give a text.",
      instance: "precis summary",
      code: "EMPTY_TEXT",
    });
  });
});

describe("PROBLEM_KINDS", () => {
  /** What a site did that Précis asked for a page. */
  const blamesTheSite = new Set(["URL_FAILED", "URL_TIMEOUT"]);

  it.for(ERROR_CODES.filter((code) => !blamesTheSite.has(code)))(
    "blames no server for %s",
    (code) => {
      expect(PROBLEM_KINDS[code].status).toBeGreaterThanOrEqual(400);
      expect(PROBLEM_KINDS[code].status).toBeLessThan(500);
    },
  );

  it.for([
    ["TEXT_TOO_LARGE", 413],
    ["INVALID_QUESTION", 400],
    ["SOURCE_NOT_FOUND", 422],
    ["URL_INVALID", 400],
    ["URL_BLOCKED", 422],
    ["URL_FAILED", 502],
    ["URL_TIMEOUT", 504],
  ] as const)("has the documented status of %s", ([code, status]) => {
    expect(PROBLEM_KINDS[code].status).toBe(status);
  });
});
