import { describe, expect, it } from "vitest";

import { run } from "../../src/run.ts";
import { fakeIo } from "../fake-io.ts";
import type { FakeTerminal } from "../fake-io.ts";

const good = { id: "a", text: "The bridge at Mostar opened again on Friday. Crowds crossed it." };
const bad = { id: "b", text: "" };

async function batch(argv: readonly string[], terminal: FakeTerminal) {
  const fake = fakeIo(terminal);
  const exitCode = await run(["batch", ...argv, "--jobs", "1"], fake.io);
  return { exitCode, stdout: fake.stdout(), stderr: fake.stderr() };
}

const jsonLines = (...values: readonly unknown[]) =>
  values.map((value) => `${typeof value === "string" ? value : JSON.stringify(value)}\n`).join("");

describe("precis batch", () => {
  it("answers each line in order, and a bad one with its error", async () => {
    const stdin = jsonLines(bad, "nonsense", "", good);
    const { exitCode, stdout, stderr } = await batch(["summary"], { stdin });
    const answers = stdout
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(exitCode).toBe(0);
    expect(answers).toMatchObject([
      { id: "b", error: { code: "EMPTY_TEXT" } },
      { id: null, error: { code: "INVALID_LINE", message: expect.stringMatching(/^Line 2 /u) } },
      { id: "a", summary: { kind: "summary" } },
    ]);
    expect(stderr).toBe('note: 2 of 3 lines could not be used; see their "error"\n');
  });

  it("draws no bar off a terminal and says nothing when all went well", async () => {
    expect((await batch(["summary"], { stdin: jsonLines(good) })).stderr).toBe("");
  });

  it("answers an empty input with nothing", async () => {
    expect(await batch(["quiz"], { stdin: "" })).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  it("takes the flags of the command it names", async () => {
    const stdin = jsonLines(good);
    const { stdout } = await batch(["summary", "--sentences", "1", "--with-text"], { stdin });
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { article: { text: good.text }, summary: { sentences: [{ index: 0 }] } },
    });
  });

  it.for([
    [[], /takes summary or quiz and then a file\.\n$/u],
    [["sumary"], /not "sumary"\. Did you mean summary\?\n$/u],
    [["summary", "--format", "text"], /writes JSON Lines; --format text does not fit\.\n$/u],
  ] as const)("refuses %j", async ([argv, message]) => {
    const { exitCode, stderr } = await batch(argv, { stdin: jsonLines(good) });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });

  it("refuses a file that is not there", async () => {
    const { exitCode, stderr } = await batch(["summary", "no-such.jsonl"], {});
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'precis: There is no file "no-such.jsonl". Check the path, or give - to read standard input.\n',
    );
  });

  it("refuses a folder", async () => {
    expect(await batch(["summary", "."], {})).toMatchObject({
      exitCode: 1,
      stderr: "precis: . is a directory. Give one file of JSON Lines.\n",
    });
  });

  it("asks for lines on a terminal instead of waiting for them", async () => {
    const terminal = { isTty: true, env: { NO_COLOR: "1" } };
    expect(await batch(["summary"], terminal)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("needs JSON Lines"),
    });
  });
});
