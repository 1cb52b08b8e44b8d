import type { Question } from "@precis/core";
import { cleanup, render } from "ink-testing-library";
import { afterEach, describe, expect, it, vi } from "vitest";

import type { Screen } from "../../src/ui/press-key.ts";
import { QuizApp } from "../../src/ui/quiz-app.tsx";
import { themeFor } from "../../src/ui/theme.ts";
import { choice, last, quizOf, typed } from "./sample-quiz.ts";

const ENTER = "\r";

afterEach(cleanup);

/** Draws the quiz on a screen of 100 columns, and presses keys one after the other. */
function open(...questions: readonly Question[]) {
  const left: Screen[] = [];
  const app = render(
    <QuizApp
      title="Ferry is back"
      quiz={quizOf(...questions)}
      theme={themeFor(false)}
      onLeave={(screen) => left.push(screen)}
    />,
  );
  return {
    left,
    frame: () => app.lastFrame() ?? "",
    press: async (...keys: readonly string[]) => {
      await vi.waitUntil(() => app.stdin.listenerCount("readable") > 0);
      for (const key of keys) app.stdin.write(key);
    },
  };
}

describe("a choice question", () => {
  it("shows title, progress, stem, options and keys", () => {
    const lines = open(choice, last)
      .frame()
      .split("\n")
      .map((line) => line.trim());
    expect(lines[0]).toMatch(/^Ferry is back +1 of 2$/u);
    expect(lines).toContain(
      "The ferry Sea Lark returned to _____ on Monday after nine weeks of repairs.",
    );
    expect(lines).toContain("❯ 1  Troon");
    expect(lines).toContain("2  Port Ellen");
    expect(lines.at(-1)).toBe(
      "1–4\u00A0choose\u00A0\u00A0 Enter\u00A0confirm\u00A0\u00A0 q\u00A0leave\u00A0\u00A0 ?\u00A0keys",
    );
  });

  it("moves the pointer to the number pressed", async () => {
    const { frame, press } = open(choice);
    await press("3");
    await expect.poll(frame).toContain("❯ 3  Oban");
    expect(frame()).not.toContain("❯ 1");
  });

  it("shows the answer in its place, what was chosen, and the score so far", async () => {
    const { frame, press } = open(choice, last);
    await press("4", ENTER);
    await expect.poll(frame).toContain("returned to Port Ellen on Monday");
    expect(frame()).toContain("✓ 2  Port Ellen");
    expect(frame()).toContain("✗ 4  Islay");
    expect(frame()).toContain("✗ Wrong: you chose Islay.");
    expect(frame()).toContain("1 of 2 · 0 right");
  });

  it("says right when it is right", async () => {
    const { frame, press } = open(choice);
    await press("2", ENTER);
    await expect.poll(frame).toContain("✓ Right.");
    expect(frame()).not.toContain("✗");
  });

  it("takes a number and Enter that come at one go", async () => {
    const { frame, press } = open(choice);
    await press("2\r");
    await expect.poll(frame).toContain("✓ Right.");
  });
});

describe("a typed question", () => {
  it("shows its context and what is typed", async () => {
    const { frame, press } = open(typed);
    expect(frame()).toContain("The ferry Sea Lark returned to Port Ellen");
    await press("Ami", "na");
    await expect.poll(frame).toContain("❯ Amina");
  });

  it("says how it was judged, and lets the reader overrule it", async () => {
    const { frame, press } = open(typed);
    await press("Ravi", ENTER);
    await expect.poll(frame).toContain("✗ Wrong. You wrote “Ravi”;");
    expect(frame()).toContain("o\u00A0I\u00A0was\u00A0right");
    await press("o");
    await expect.poll(frame).toContain("✓ Counted as right.");
    expect(frame()).not.toContain("I\u00A0was\u00A0right");
  });
});

describe("the end", () => {
  it("shows the score and the missed, and tries them again", async () => {
    const { frame, press } = open(choice, last);
    await press("1", ENTER, ENTER, "1", ENTER, ENTER);
    await expect.poll(frame).toContain("Score: 1/2");
    expect(frame()).toContain("returned to Port Ellen on Monday");
    expect(frame()).toContain("✗ Troon");
    expect(frame()).toContain("audit: no leaks, no other faults; guessing gets 25%");
    await press("r");
    await expect.poll(frame).toMatch(/Ferry is back +1 of 1/u);
    await press("2", ENTER, ENTER);
    await expect.poll(frame).toContain("Score: 1/1");
    expect(frame()).toContain("Every answer was right.");
  });
});

describe("leaving", () => {
  it("hands the last screen over once", async () => {
    const { left, press } = open(choice, last);
    await press("2", ENTER, "q");
    await vi.waitUntil(() => left.length > 0);
    expect(left.map(({ leaving, attempt }) => [leaving, attempt.answers.length])).toEqual([
      ["left", 1],
    ]);
  });
});

describe("the keys", () => {
  it("are shown with ? and left with any key", async () => {
    const { frame, press } = open(choice);
    await press("?");
    await expect.poll(frame).toContain("confirm; then on to the next question");
    await press("x");
    await expect.poll(frame).toContain("❯ 1  Troon");
  });
});
