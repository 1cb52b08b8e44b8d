import { PrecisError } from "@precis/core";
import { describe, expect, it } from "vitest";

import { UsageError } from "../../src/arguments/usage-error.ts";
import { reportFailure, toProblem } from "../../src/output/problem.ts";
import { fakeIo } from "../fake-io.ts";

describe("toProblem", () => {
  it("shows a refusal with its code", () => {
    const error = new PrecisError("EMPTY_TEXT", "The text is empty. Give one.");
    expect(toProblem(error, "precis summary a.txt --json")).toEqual({
      type: "/problems/empty-text",
      title: "The text is empty",
      status: 422,
      detail: "The text is empty. Give one.",
      instance: "precis summary a.txt --json",
      code: "EMPTY_TEXT",
    });
  });

  it("gives the status that the web app gives", () => {
    const error = new PrecisError("TEXT_TOO_LARGE", "The text is too large. Give a part.");
    expect(toProblem(error, "precis")).toMatchObject({ status: 413, code: "TEXT_TOO_LARGE" });
  });

  it("shows wrong usage and bugs with codes of their own", () => {
    expect(toProblem(new UsageError("x"), "precis")).toMatchObject({
      status: 400,
      code: "WRONG_USAGE",
    });
    expect(toProblem(new TypeError("x"), "precis")).toMatchObject({
      status: 500,
      code: "INTERNAL",
    });
  });
});

describe("reportFailure", () => {
  it.for([
    ["text that cannot be used", new PrecisError("EMPTY_TEXT", "Empty."), 1],
    ["an option core refuses", new PrecisError("INVALID_OPTION", "No."), 2],
    ["wrong usage", new UsageError("No."), 2],
    ["a bug", new TypeError("x is undefined"), 70],
    ["a thrown string", "boom", 70],
  ] as const)("gives the exit code of %s", ([, error, code]) => {
    expect(reportFailure(error, fakeIo().io, { json: false, argv: [] })).toBe(code);
  });

  it("writes one line to standard error and nothing else anywhere", () => {
    const { io, stdout, stderr } = fakeIo();
    reportFailure(new UsageError("Give a file."), io, { json: false, argv: [] });
    expect(stderr()).toBe("precis: Give a file.\n");
    expect(stdout()).toBe("");
  });

  it("writes a problem object on one line with JSON asked for", () => {
    const { io, stderr } = fakeIo();
    reportFailure(new UsageError("Give a file."), io, { json: true, argv: ["summary", "--json"] });
    expect(stderr().trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(stderr())).toMatchObject({ instance: "precis summary --json" });
  });

  it("owns up to a bug and keeps its stack for who asks", () => {
    const bug = new TypeError("x is undefined");
    const shy = fakeIo();
    reportFailure(bug, shy.io, { json: false, argv: [] });
    expect(shy.stderr()).toMatch(
      /^precis: This is a bug in Précis: x is undefined\. Please report/u,
    );
    expect(shy.stderr()).not.toContain("problem.test.ts");
    const frank = fakeIo({ env: { PRECIS_DEBUG: "1" } });
    reportFailure(bug, frank.io, { json: false, argv: [] });
    expect(frank.stderr()).toContain("problem.test.ts");
  });

  it("paints its name red on a terminal", () => {
    const { io, stderr } = fakeIo({ isTty: true });
    reportFailure(new UsageError("No."), io, { json: false, argv: [] });
    expect(stderr()).toBe("\u001B[31mprecis:\u001B[39m No.\n");
  });
});
