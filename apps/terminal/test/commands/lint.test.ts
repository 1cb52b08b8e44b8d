import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { auditSchema } from "@precis/formats/audit-schema";
import { describe, expect, it } from "vitest";

import { run } from "../../src/run.ts";
import { fakeIo } from "../fake-io.ts";
import { choice, last, quizOf, typed } from "../ui/sample-quiz.ts";

const sound = { version: 1, kind: "quiz", ...quizOf({ ...typed, context: null }) };
const leaky = {
  version: 1,
  kind: "quiz",
  article: { title: "Ferry is back", language: "en", sentences: 3 },
  ...quizOf(choice, typed, { ...last, options: ["Troon", "Oban", "Oban", "Arran"] }),
};

const folder = mkdtempSync(join(tmpdir(), "precis-lint-"));

async function lint(stdin: string, ...argv: readonly string[]) {
  const fake = fakeIo({ stdin });
  const exitCode = await run(["lint", ...argv], fake.io);
  return { exitCode, stdout: fake.stdout(), stderr: fake.stderr() };
}

describe("precis lint", () => {
  it("is silent on standard error, leaves with 0 and says so when nothing is wrong", async () => {
    expect(await lint(JSON.stringify(sound))).toEqual({
      exitCode: 0,
      stdout: "1 question, no faults\nanswerable 100%\n",
      stderr: "",
    });
  });

  it("names question, rule and words of every fault and leaves with 1", async () => {
    const path = join(folder, "quiz.json");
    writeFileSync(path, JSON.stringify(leaky));
    const { exitCode, stdout } = await lint("", path);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("1. The ferry Sea Lark returned to _____");
    expect(stdout).toContain("   another stem shows the answer (question 2): “Port Ellen”");
    expect(stdout).toContain("   an option comes twice: “Oban”\n     options-not-distinct");
    expect(stdout).toMatch(/^2 of 3 questions have faults$/mu);
  });

  it("writes a document with --json", async () => {
    const { exitCode, stdout, stderr } = await lint(JSON.stringify(leaky), "-", "--json");
    const audit = auditSchema.strict().parse(JSON.parse(stdout));
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(audit.rules["options-not-distinct"]).toEqual({ count: 1, questions: ["Troon"] });
    expect(audit.coverage).toBe(1);
  });

  it("audits every form of a quiz", async () => {
    const forms = JSON.stringify({ version: 1, kind: "forms", forms: [sound, leaky] });
    const { exitCode, stdout } = await lint(forms);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^Form A\n\n1 question, no faults$/mu);
    expect(stdout).toMatch(/^Form B\n\n1\. The ferry/mu);
    expect(JSON.parse((await lint(forms, "--json")).stdout)).toMatchObject({
      version: 1,
      kind: "audits",
      audits: [{ kind: "audit", questions: 1 }, { questions: 3 }],
    });
  });

  it.for([
    ["what is no JSON", "oops", "INVALID_QUIZ", "Standard input is not JSON: "],
    ["nothing", "", "INVALID_QUIZ", "Standard input is not JSON: it is empty."],
    ["a summary", '{"version":1,"kind":"summary"}', "INVALID_QUIZ", '"kind" is "summary"'],
    [
      "a quiz whose answer is a number",
      JSON.stringify({ ...sound, questions: [{ ...typed, answer: 7 }] }),
      "INVALID_QUIZ",
      '"questions.0.answer" is 7',
    ],
  ] as const)("refuses %s", async ([, stdin, code, words]) => {
    const { exitCode, stdout, stderr } = await lint(stdin, "--json");
    const { code: found, detail } = JSON.parse(stderr);
    expect({ exitCode, stdout, code: found }).toEqual({ exitCode: 1, stdout: "", code });
    expect(detail).toContain(words);
  });

  it("refuses a file that is not there and a format that it does not write", async () => {
    expect(await lint("", "no-such.json")).toMatchObject({ exitCode: 1, stdout: "" });
    expect(await lint("{}", "--format", "markdown")).toMatchObject({ exitCode: 2, stdout: "" });
  });
});
