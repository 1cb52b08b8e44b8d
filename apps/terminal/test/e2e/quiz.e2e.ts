import type { Question } from "@precis/core";
import { quizSchema } from "@precis/formats/schema";
import { describe, expect, it } from "vitest";

import { SAMPLE, precis } from "./precis.ts";
import { PseudoTerminal } from "./pseudo-terminal.ts";

const ENTER = "\r";
const LINE = '"$NODE" "$MAIN" quiz "$SAMPLE" --questions 3 --seed s';
const OPEN_SCREEN = "\u001B[?1049h";
const CLOSE_SCREEN = "\u001B[?1049l";
const SHOW_CURSOR = "\u001B[?25h";

/** The questions that the same command line prints. */
async function questions(...flags: readonly string[]): Promise<readonly Question[]> {
  const { stdout } = await precis([
    "quiz",
    SAMPLE,
    "--questions",
    "3",
    "--seed",
    "s",
    "--json",
    ...flags,
  ]);
  return quizSchema.parse(JSON.parse(stdout)).questions;
}

const rightKey = (question: Question) =>
  question.kind === "choice" ? String(question.answerIndex + 1) : question.answer;
const wrongKey = (question: Question) =>
  question.kind === "choice" ? String(question.answerIndex === 0 ? 2 : 1) : "zzz";

describe("the quiz on a terminal", () => {
  it("is answered with number keys and Enter, and ends with the score and the missed", async () => {
    const [first, second, third] = await questions();
    const terminal = new PseudoTerminal(LINE);
    await terminal.shows(/1 of 3/u);
    terminal.press(rightKey(first!) + ENTER);
    await terminal.shows(/✓ Right\./u);
    terminal.press(ENTER);
    await terminal.shows(/2 of 3 · 1 right/u);
    terminal.press(wrongKey(second!));
    terminal.press(ENTER);
    await terminal.shows(/✗ Wrong: you chose /u);
    terminal.press(ENTER);
    await terminal.shows(/3 of 3 · 1 right/u);
    terminal.press(rightKey(third!) + ENTER);
    await terminal.shows(/Enter see the score/u);
    terminal.press(ENTER);
    expect(await terminal.shows(/r try the missed again/u)).toContain("Score: 2/3");
    terminal.press("q");
    const left = await terminal.shows(/the answer: /u);
    expect(left).toContain("Score: 2/3");
    expect(left).toContain(`the answer:  ${second!.answer}`);
    expect(await terminal.exit()).toBe(0);
  });

  it("takes typed answers and lets a wrong verdict be overruled", async () => {
    const [first] = await questions("--kind", "typed");
    const terminal = new PseudoTerminal(`${LINE} --kind typed`);
    await terminal.shows(/1 of 3/u);
    terminal.press(first!.answer);
    terminal.press(ENTER);
    await terminal.shows(/✓ Right\./u);
    terminal.press(ENTER);
    await terminal.shows(/2 of 3 · 1 right/u);
    terminal.press(`quite wrong${ENTER}`);
    await terminal.shows(/✗ Wrong\. You wrote “quite wrong”/u);
    terminal.press("o");
    await terminal.shows(/✓ Counted as right\./u);
    terminal.press("q");
    await terminal.shows(/Score: 2\/2, left after 2 of 3 questions/u);
    expect(await terminal.exit()).toBe(0);
  });

  it("gives the terminal back as it was when q leaves", async () => {
    const terminal = new PseudoTerminal(`stty -g; ${LINE}; echo "code $?"; stty -g`);
    await terminal.shows(/1 of 3/u);
    terminal.press("q");
    await terminal.exit();
    const [before, after] = terminal.text.match(/^(?:[0-9a-f]+:){5,}[0-9a-f:]+/gmu) ?? [];
    expect(after).toBe(before);
    expect(terminal.text).toContain("code 0");
    expect(terminal.raw.lastIndexOf(CLOSE_SCREEN)).toBeGreaterThan(
      terminal.raw.indexOf(OPEN_SCREEN),
    );
    expect(terminal.raw.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(
      terminal.raw.indexOf(OPEN_SCREEN),
    );
  });

  it("leaves with 130 on Ctrl-C, the terminal as it was", async () => {
    const terminal = new PseudoTerminal(LINE);
    await terminal.shows(/1 of 3/u);
    terminal.press("\u0003");
    expect(await terminal.exit()).toBe(130);
    expect(terminal.raw).toContain(CLOSE_SCREEN);
  });

  it("leaves with 143 on SIGTERM, the terminal as it was", async () => {
    const terminal = new PseudoTerminal(`exec ${LINE}`);
    await terminal.shows(/1 of 3/u);
    terminal.kill("SIGTERM");
    expect(await terminal.exit()).toBe(143);
    expect(terminal.raw).toContain(CLOSE_SCREEN);
    expect(terminal.raw.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(0);
  });

  it("takes the article from a pipe and the keys from the terminal", async () => {
    const terminal = new PseudoTerminal(
      'cat "$SAMPLE" | "$NODE" "$MAIN" quiz --questions 3 --seed s',
    );
    await terminal.shows(/1 of 3/u);
    terminal.press("2");
    await terminal.shows(/❯ 2/u);
    terminal.press("q");
    expect(await terminal.exit()).toBe(0);
  });

  it("draws without colour when NO_COLOR is set", async () => {
    const terminal = new PseudoTerminal(LINE, { NO_COLOR: "1" });
    await terminal.shows(/1 of 3/u);
    terminal.press(`1${ENTER}`);
    await terminal.shows(/next question/u);
    terminal.press("q");
    await terminal.exit();
    // oxlint-disable-next-line no-control-regex -- the sequences that set colours are what is looked for
    expect(terminal.raw.match(/\u001B\[(?:3[0-7]|1|2|4)m/gu)).toBeNull();
  });

  it("is read out for a screen reader, without a screen of its own", async () => {
    const terminal = new PseudoTerminal(LINE, { INK_SCREEN_READER: "true" });
    const shown = await terminal.shows(/q leave/u);
    expect(shown).toMatch(/radiogroup: radio: \(checked\) 1 /u);
    expect(shown).toContain("(blank)");
    expect(terminal.raw).not.toContain(OPEN_SCREEN);
    terminal.press("q");
    expect(await terminal.exit()).toBe(0);
  });

  it("is printed where the terminal is dumb or in CI", async () => {
    for (const env of [{ TERM: "dumb" }, { CI: "true" }]) {
      const terminal = new PseudoTerminal(LINE, env);
      await terminal.shows(/Answers/u);
      expect(await terminal.exit()).toBe(0);
      expect(terminal.raw).not.toContain(OPEN_SCREEN);
    }
  });
});
