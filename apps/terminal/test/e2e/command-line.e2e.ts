import { quizSchema, summarySchema } from "@precis/formats/schema";
import { describe, expect, it } from "vitest";

import { SAMPLE, environment, precis, shell } from "./precis.ts";

describe("standard output", () => {
  it("holds JSON and nothing else with --json", async () => {
    const { code, stdout, stderr } = await precis(["summary", SAMPLE, "--json"]);
    expect(code).toBe(0);
    expect(summarySchema.parse(JSON.parse(stdout)).kind).toBe("summary");
    expect(stderr).toBe("");
  });

  it("holds the summary through a pipe, its length on standard error", async () => {
    const { code, stdout, stderr } = await shell(`cat "$SAMPLE" | precis summary --sentences 3`);
    expect(code).toBe(0);
    expect(stdout.match(/^• /gmu)).toHaveLength(3);
    expect(stderr).toMatch(/ words \(\d+%\), /u);
  });

  it("holds the printed quiz where there is no terminal", async () => {
    const { stdout } = await precis(["quiz", SAMPLE, "--json", "--seed", "s"]);
    expect(quizSchema.parse(JSON.parse(stdout)).seed).toBe("s");
  });

  it("is the same bytes for the same command", async () => {
    const line = ["quiz", SAMPLE, "--seed", "s", "--kind", "mixed", "--json"];
    const [first, second] = await Promise.all([precis(line), precis(line)]);
    expect(first.stdout).toBe(second.stdout);
  });

  it("stays empty when the text cannot be used", async () => {
    const { code, stdout } = await precis(["summary", "--json"], " \n ");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });
});

describe("exit codes", () => {
  it.for([
    ["nothing to read", ["summary"], 1],
    ["a file that is not there", ["summary", "no-such.txt"], 1],
    ["a wrong flag", ["summary", SAMPLE, "--sentences", "none"], 2],
    ["a bare file", [SAMPLE], 2],
    ["help", ["--help"], 0],
    ["no command at all", [], 0],
  ] as const)("for %s", async ([, argv, code]) => {
    expect((await precis(argv)).code).toBe(code);
  });

  it("is 1 for a picture and for a text of nothing but NULs", async () => {
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
    expect((await precis(["summary"], picture)).code).toBe(1);
    expect((await precis(["summary"], new Uint8Array(1000))).code).toBe(1);
  });

  it("is 1 when the output cannot be written", async () => {
    const { code, stderr } = await shell(`precis summary "$SAMPLE" > /dev/full`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^precis: The output cannot be written: ENOSPC/mu);
  });
});

describe("a closed pipe", () => {
  it("is success, and silent", async () => {
    const { stdout, stderr } = await shell(
      `for i in $(seq 1000); do echo '{"id":'$i',"text":"The bridge opened. Crowds crossed it."}'; done | precis batch summary --jobs 1 | head -1 | cut -c 1-7; echo "\${PIPESTATUS[1]}"`,
    );
    expect(stdout).toBe('{"id":1\n0\n');
    expect(stderr).toBe("");
  });
});

describe("lint", () => {
  it("takes a quiz through a pipe and leaves with 1 where it finds faults", async () => {
    const quiz = `precis quiz "$SAMPLE" --json --questions 3`;
    const { code, stdout, stderr } = await shell(
      `${quiz} | sed 's/"stem": ".* _____/&_/' | precis lint`,
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/^ {5}not-one-gap$/mu);
    expect((await shell(`${quiz} --kind typed | precis lint`)).stdout).toMatch(/^3 questions, /mu);
  });
});

describe("errors with --json", () => {
  it.for([
    [["summary", "no-such.txt", "--json"], "SOURCE_NOT_FOUND"],
    [["summary", "--sentenecs", "3", "--json"], "WRONG_USAGE"],
    [["extract", "-", "--format", "json"], "EMPTY_TEXT"],
  ] as const)("are one problem object on standard error: %j", async ([argv, code]) => {
    const { stdout, stderr } = await precis(argv);
    expect(stdout).toBe("");
    expect(JSON.parse(stderr)).toEqual({
      type: `/problems/${code.toLowerCase().replaceAll("_", "-")}`,
      title: expect.any(String),
      status: expect.any(Number),
      detail: expect.any(String),
      instance: ["precis", ...argv].join(" "),
      code,
    });
  });
});

describe("colour", () => {
  it("is off in a pipe and on with FORCE_COLOR", async () => {
    const plain = await precis(["summary", SAMPLE]);
    expect(plain.stdout + plain.stderr).not.toContain("\u001B");
    const forced = await precis(["summary", SAMPLE], "", environment({ FORCE_COLOR: "1" }));
    expect(forced.stdout).toContain("\u001B[1mNight trains");
  });
});

describe("completions", () => {
  it("are a script that bash can read and that completes flags", async () => {
    const { stdout, stderr } = await shell(
      `eval "$(precis completions bash)"; COMP_WORDS=(precis summary --ra); COMP_CWORD=2; _precis; echo "\${COMPREPLY[@]}"`,
    );
    expect(stderr).toBe("");
    expect(stdout).toBe("--ratio --ranker\n");
  });
});
