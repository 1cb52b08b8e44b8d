import { fileURLToPath } from "node:url";

import { formsSchema, quizSchema } from "@precis/formats/schema";
import { describe, expect, it } from "vitest";

import { run } from "../src/run.ts";
import { fakeIo } from "./fake-io.ts";
import type { FakeTerminal } from "./fake-io.ts";

const SAMPLE = fileURLToPath(new URL("../assets/sample.txt", import.meta.url));
const TITLE = "Night trains return to the Rhine valley after eleven years";

async function precis(argv: readonly string[], terminal?: FakeTerminal) {
  const fake = fakeIo(terminal);
  const exitCode = await run(argv, fake.io);
  return { exitCode, stdout: fake.stdout(), stderr: fake.stderr() };
}

async function nestedSentences(count: number): Promise<readonly string[]> {
  const flags = ["--nested", "--sentences", String(count), "--json"];
  const { stdout } = await precis(["summary", SAMPLE, ...flags]);
  return JSON.parse(stdout).summary.sentences.map(({ text }: { text: string }) => text);
}

describe("precis", () => {
  it("alone summarises its sample and names three commands that go on with it", async () => {
    const { exitCode, stdout } = await precis([], { env: { npm_lifecycle_event: "start" } });
    expect(exitCode).toBe(0);
    expect(stdout).toContain(TITLE);
    expect(stdout.match(/^ {2}npm start -- (?:summary|quiz) /gmu)).toHaveLength(3);
  });

  it("shows its version", async () => {
    expect((await precis(["--version"])).stdout).toMatch(/^precis \d+\.\d+\.\d+\n$/u);
  });

  it("shows help on standard output", async () => {
    const { exitCode, stdout, stderr } = await precis(["summary", "--help"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("precis summary article.txt --sentences 3");
  });

  it.for([
    [[], "precis: precis completions takes one of bash, zsh, fish.\n"],
    [
      ["zhs"],
      'precis: precis completions takes one of bash, zsh, fish, not "zhs". Did you mean zsh?\n',
    ],
  ] as const)("asks for a shell to complete for in place of %j", async ([shell, message]) => {
    const { exitCode, stderr } = await precis(["completions", ...shell]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: message });
  });

  it("hints at the command that a bare file needs", async () => {
    const { exitCode, stderr } = await precis([SAMPLE]);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      `precis: ${SAMPLE} is no command. Did you mean precis summary ${SAMPLE}?\n`,
    );
  });

  it("leaves with 70 when something breaks that never should", async () => {
    const fake = fakeIo();
    fake.io.stdout.write = () => {
      throw new TypeError("the stream is gone");
    };
    expect(await run(["--version"], fake.io)).toBe(70);
    expect(fake.stderr()).toContain("This is a bug in Précis: the stream is gone.");
  });
});

describe("precis summary", () => {
  it("gives as many sentences as asked for, wrapped, and its length on standard error", async () => {
    const { exitCode, stdout, stderr } = await precis(["summary", SAMPLE, "--sentences", "2"]);
    expect(exitCode).toBe(0);
    expect(stdout.match(/^• /gmu)).toHaveLength(2);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stderr).toMatch(/^\d+ of \d+ words \(\d+%\), \d+ s to read instead of 1 min\n$/u);
  });

  it("reads standard input when nothing is named", async () => {
    const { stdout } = await precis(["summary"], {
      stdin: "The bridge at Mostar opened again on Friday. Crowds crossed it all night.",
    });
    expect(stdout).toContain("The bridge at Mostar opened again on Friday.");
  });

  it.for([[], ["--allow-private"]])(
    "reads no page where nobody listens, with %j",
    async (flags) => {
      const { exitCode, stderr } = await precis(["summary", "http://127.0.0.1:1/", ...flags]);
      expect(exitCode).toBe(1);
      expect(stderr).toBe(
        flags.length === 0
          ? "precis: http://127.0.0.1:1/ names port 1, and only 80 and 443 are read. Save the page and give the file. Or trust it: --allow-private\n"
          : "precis: http://127.0.0.1:1/ cannot be read: its host takes no connection. Try again later, or save the page in a browser and give the file.\n",
      );
    },
  );

  it("wraps to the terminal", async () => {
    const { stdout } = await precis(["summary", SAMPLE], {
      isTty: true,
      columns: 40,
      env: { NO_COLOR: "1" },
    });
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it("writes JSON and no notes with --json", async () => {
    const { stdout, stderr } = await precis(["summary", SAMPLE, "--json", "--with-text"]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      kind: "summary",
      article: { title: TITLE, source: SAMPLE, text: expect.stringContaining("Nachtlinie") },
    });
    expect(stderr).toBe("");
  });

  it("leaves the article's text out of JSON unless asked", async () => {
    const { stdout } = await precis(["summary", SAMPLE, "--json"]);
    expect(JSON.parse(stdout).article).not.toHaveProperty("text");
  });

  it("writes Markdown", async () => {
    const { stdout } = await precis(["summary", SAMPLE, "--format", "markdown"]);
    expect(stdout).toMatch(/^# Night trains/u);
  });

  it("says why with --explain", async () => {
    const { stdout } = await precis(["summary", SAMPLE, "--explain", "--sentences", "1"]);
    expect(stdout).toMatch(/^ {2}↳ \S/mu);
    expect(stdout).toMatch(/^About: /mu);
  });

  it("only adds sentences to a shorter summary with --nested", async () => {
    const [short, long] = [await nestedSentences(3), await nestedSentences(6)];
    expect(long).toEqual(expect.arrayContaining([...short]));
  });

  it("takes another title", async () => {
    const { stdout } = await precis(["summary", SAMPLE, "--title", "Sleepers"]);
    expect(stdout).toMatch(/^Sleepers\n/u);
  });

  it("keeps quiet when told to", async () => {
    expect((await precis(["summary", SAMPLE, "--quiet"])).stderr).toBe("");
  });

  it("asks for an article on a terminal instead of waiting for one", async () => {
    const { exitCode, stderr } = await precis(["summary"], { isTty: true, env: { NO_COLOR: "1" } });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^precis: precis summary needs an article: .* Try: precis summary article\.txt\n$/u,
    );
  });

  it("refuses what is empty or not there with 1, and says so in JSON", async () => {
    expect(await precis(["summary"], { stdin: " \n" })).toMatchObject({ exitCode: 1, stdout: "" });
    const { exitCode, stderr } = await precis(["summary", "no-such.txt", "--json"]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ code: "SOURCE_NOT_FOUND" });
  });
});

describe("precis extract", () => {
  it("writes the article unwrapped and what was dropped on standard error", async () => {
    const { exitCode, stdout, stderr } = await precis(["extract", SAMPLE]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      "\nThe company will start with three departures a week and plans a daily service by the end of 2025. Each train",
    );
    expect(stdout).not.toContain("Advertisement");
    expect(stderr).toContain("dropped (advert): Advertisement\n");
    expect(stderr).toMatch(/\d+ words, \d+ minutes?\n$/u);
  });

  it("carries both in JSON", async () => {
    const { stdout, stderr } = await precis(["extract", SAMPLE, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: "article",
      article: { dropped: expect.arrayContaining([{ text: "Advertisement", reason: "advert" }]) },
    });
    expect(stderr).toBe("");
  });
});

describe("precis quiz", () => {
  it("is printed with its key where there is no terminal", async () => {
    const { exitCode, stdout } = await precis(["quiz", SAMPLE, "--questions", "3"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^1\. .*_____/mu);
    expect(stdout).toMatch(/^ {6}A\. /mu);
    expect(stdout).toMatch(/^Answers$/mu);
  });

  it("is printed on a terminal too when a format is asked for", async () => {
    const { stdout } = await precis(["quiz", SAMPLE, "--json", "--seed", "a"], { isTty: true });
    expect(JSON.parse(stdout)).toMatchObject({ kind: "quiz", seed: "a" });
  });

  it("is the same for the same seed", async () => {
    const line = ["quiz", SAMPLE, "--json", "--seed", "a"];
    expect((await precis(line)).stdout).toBe((await precis(line)).stdout);
  });

  it("says on standard error what its audit found", async () => {
    const { stderr } = await precis(["quiz", SAMPLE, "--questions", "3"]);
    expect(stderr).toMatch(/^audit: no leaks, .*; guessing gets \d+%$/mu);
  });

  it("is printed with a word bank, on a terminal too", async () => {
    const { stdout } = await precis(["quiz", SAMPLE, "--bank", "--questions", "3"], {
      isTty: true,
      env: { NO_COLOR: "1" },
    });
    expect(stdout).toMatch(/^Word bank\n {2}\S.* · \S/mu);
    expect(stdout).not.toMatch(/^ {6}A\. /mu);
    const { stdout: json } = await precis(["quiz", SAMPLE, "--bank", "--json"]);
    const { bank, questions } = quizSchema.parse(JSON.parse(json));
    expect(bank?.toSorted()).toEqual(questions.map(({ answer }) => answer).toSorted());
  });

  it("takes a word bank or options, not both", async () => {
    const line = ["quiz", SAMPLE, "--bank", "--kind", "choice"];
    const { exitCode, stderr } = await precis(line);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("A word bank stands in place of options");
  });

  it("is printed in several forms with one key", async () => {
    const line = ["quiz", SAMPLE, "--forms", "2", "--questions", "3"];
    const { stdout, stderr } = await precis(line, { isTty: true, env: { NO_COLOR: "1" } });
    expect(stdout.match(/^(?:Form [AB]|Answers)$/gmu)).toEqual([
      "Form A",
      "Form B",
      "Answers",
      "Form A",
      "Form B",
    ]);
    expect(stderr).toMatch(/^audit of form A: no leaks, .*\naudit of form B: no leaks, /mu);
    const { stdout: json } = await precis([...line, "--json"]);
    expect(formsSchema.parse(JSON.parse(json)).forms).toHaveLength(2);
    expect((await precis([...line, "--format", "markdown"])).stdout).toMatch(/^## Form B$/mu);
  });

  it("has three options when told to", async () => {
    const { stdout } = await precis(["quiz", SAMPLE, "--json", "--options", "3"]);
    const { questions } = quizSchema.parse(JSON.parse(stdout));
    const counts = questions.map((question) =>
      question.kind === "choice" ? question.options.length : 0,
    );
    expect(new Set(counts)).toEqual(new Set([3]));
  });
});
