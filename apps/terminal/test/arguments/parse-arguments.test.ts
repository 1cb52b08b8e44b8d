import { describe, expect, it } from "vitest";

import { parseArguments, wantsJson } from "../../src/arguments/parse-arguments.ts";

const parse = (line: string) =>
  parseArguments(line === "" ? [] : line.split(" "), (path) => path === "here.txt");

describe("parseArguments", () => {
  it("reads a command with its operands and flags, wherever the flags stand", () => {
    const asked = {
      kind: "command",
      command: "summary",
      operands: ["a.txt"],
      flags: { sentences: 3, json: true, noQuotes: true, ratio: undefined },
    };
    expect(parse("summary a.txt --sentences 3 --json --no-quotes")).toEqual(asked);
    expect(parse("--json summary --no-quotes --sentences=3 a.txt")).toEqual(asked);
  });

  it("takes - as an operand and what follows -- as no flag", () => {
    expect(parse("extract -")).toMatchObject({ operands: ["-"] });
    expect(parse("extract -- --odd-name")).toMatchObject({ operands: ["--odd-name"] });
  });

  it("lets the last of a repeated flag win", () => {
    expect(parse("quiz --seed a --seed b")).toMatchObject({ flags: { seed: "b" } });
  });

  it("reads what part of a source is asked for, and not of a batch", () => {
    expect(parse("extract a.pdf --page-range 3-9 --section Results")).toMatchObject({
      flags: { pageRange: { first: 3, last: 9 }, section: "Results" },
    });
    expect(() => parse("batch summary --section Results")).toThrow(
      "--section is a flag of precis summary and precis quiz and precis extract, not of precis batch.",
    );
  });

  it("gives batch the flags of the command it names", () => {
    expect(parse("batch quiz in.jsonl --questions 5 --jobs 2")).toMatchObject({
      command: "batch",
      operands: ["quiz", "in.jsonl"],
      flags: { questions: 5, jobs: 2 },
    });
    expect(() => parse("batch quiz --ratio 0.5")).toThrow(
      "--ratio is a flag of precis summary, not of precis batch.",
    );
  });

  it.for([
    ["--help", undefined],
    ["-h", undefined],
    ["help", undefined],
    ["help quiz", "quiz"],
    ["quiz --help", "quiz"],
    ["quiz a b c --help", "quiz"],
  ] as const)("shows help for %j", ([line, command]) => {
    expect(parse(line)).toEqual({ kind: "help", command });
  });

  it.for(["--version", "-V", "summary --version"])("shows the version for %j", (line) => {
    expect(parse(line)).toEqual({ kind: "version" });
  });

  it("welcomes who gives no command", () => {
    expect(parse("")).toEqual({ kind: "welcome", flags: {} });
    expect(parse("--quiet")).toEqual({ kind: "welcome", flags: { quiet: true } });
  });

  it.for([
    ["sumary a.txt", '"sumary" is no command. Did you mean precis summary?'],
    ["here.txt", "here.txt is no command. Did you mean precis summary here.txt?"],
    [
      "https://example.org/a",
      "https://example.org/a is no command. Did you mean precis summary https://example.org/a?",
    ],
    [
      "frobnicate",
      '"frobnicate" is no command. The commands are summary, quiz, lint, extract, batch, serve, completions.',
    ],
    ["summary --sentence 3", "There is no flag --sentence. Did you mean --sentences?"],
    ["help quizz", '"quizz" is no command. Did you mean precis quiz?'],
    ["summary --frobnicate", "There is no flag --frobnicate. See precis --help."],
    ["summary -x", "There is no flag -x. See precis --help."],
    ["summary a b", '"b" is one too many: precis summary [SOURCE]'],
    ["serve a", '"a" is one too many: precis serve'],
    [
      "summary --sentences",
      "--sentences needs a value: --sentences N, a whole number of at least 1.",
    ],
    ["summary --title --json", "--title needs a value: --title T, a title."],
    ["summary --json=yes", '--json takes no value; it was given "yes".'],
    ["summary --sentences -3", '--sentences takes a whole number of at least 1, not "-3".'],
    ["summary --questions 3", "--questions is a flag of precis quiz, not of precis summary."],
    [
      "summary --words 9 --ratio 0.1",
      "Give only one of --words and --ratio: each sets the length.",
    ],
    ["summary --json --format text", "--json and --format text ask for two formats; give one."],
    [
      "summary --ranker leed",
      '--ranker takes one of learned, lead, textrank, lexrank, centroid, pacsum, coverage, not "leed". Did you mean lead?',
    ],
    ["quiz --options 5", '--options takes 3 or 4, not "5".'],
    [
      "--sentences 3",
      "--sentences needs a command and an article. Try: precis summary SOURCE --sentences",
    ],
  ] as const)("refuses %j", ([line, message]) => {
    expect(() => parse(line)).toThrow(expect.objectContaining({ name: "UsageError", message }));
  });

  it("takes --json with --format json", () => {
    expect(parse("summary --json --format json")).toMatchObject({ kind: "command" });
  });
});

describe("wantsJson", () => {
  it.for([
    ["summary --json --bad", true],
    ["summary --format json", true],
    ["summary --format=json", true],
    ["summary --format text", false],
    ["summary -- --json", false],
  ] as const)("tells from %j", ([line, answer]) => {
    expect(wantsJson(line.split(" "))).toBe(answer);
  });
});
