import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { SAMPLE, exitOf, precis, startPrecis } from "./precis.ts";

const article = readFileSync(SAMPLE, "utf8");

const linesOf = (output: string) =>
  output
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

describe("precis batch", () => {
  it("answers in order with several workers, bad lines in their places", async () => {
    const input = Array.from({ length: 40 }, (_, id) =>
      id % 10 === 3 ? "nonsense" : JSON.stringify({ id, text: article.repeat(1 + (id % 3)) }),
    );
    const { code, stdout, stderr } = await precis(
      ["batch", "summary", "--jobs", "3", "--sentences", "1"],
      input.join("\n"),
    );
    expect(code).toBe(0);
    expect(linesOf(stdout)).toMatchObject(
      input.map((_, id) =>
        id % 10 === 3 ? { id: null, error: { code: "INVALID_LINE" } } : { id },
      ),
    );
    expect(stderr).toBe('note: 4 of 40 lines could not be used; see their "error"\n');
  });

  it("gives the same bytes with one job and with three", async () => {
    const input = ["a", "b", "c"].map((id) => JSON.stringify({ id, text: article })).join("\n");
    const [one, three] = await Promise.all([
      precis(["batch", "quiz", "--jobs", "1", "--seed", "s"], input),
      precis(["batch", "quiz", "--jobs", "3", "--seed", "s"], input),
    ]);
    expect(linesOf(one.stdout)).toHaveLength(3);
    expect(three.stdout).toBe(one.stdout);
  });

  it("answers a line before the next has come", async () => {
    const child = startPrecis(["batch", "summary", "--jobs", "1"]);
    child.stdin.write(`${JSON.stringify({ id: "a", text: article })}\n`);
    const [first] = await new Promise<unknown[]>((resolve) => {
      child.stdout.once("data", (...chunk: unknown[]) => resolve(chunk));
    });
    expect(String(first)).toMatch(/^\{"id":"a","summary":/u);
    child.stdin.end();
    expect(await exitOf(child)).toBe(0);
  });
});

describe("signals", () => {
  it.for([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("end it while it waits for input: %s", async ([signal, code]) => {
    const child = startPrecis(["batch", "summary", "--jobs", "1"]);
    child.stdin.write(`${JSON.stringify({ id: "a", text: article })}\n`);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill(signal);
    expect(await exitOf(child)).toBe(code);
  });
});
