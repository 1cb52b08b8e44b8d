import { describe, expect, it } from "vitest";

import type { Keypress } from "../../src/ui/keypress.ts";
import { openScreen, pressKey } from "../../src/ui/press-key.ts";
import type { Screen } from "../../src/ui/press-key.ts";
import { choice, last, quizOf, typed } from "./sample-quiz.ts";

const ENTER: Keypress = { name: "enter" };
const text = (characters: string): Keypress[] =>
  Array.from(characters, (character) => ({ name: "text", text: character }));

const press = (screen: Screen, ...keys: readonly Keypress[]) => keys.reduce(pressKey, screen);

describe("a choice question", () => {
  const open = openScreen(quizOf(choice, last));

  it.for([
    ["a number", text("3"), 2],
    ["a number that no option has", text("9"), 0],
    ["the arrow down", [{ name: "down" }], 1],
    ["the arrow up, round to the last", [{ name: "up" }], 3],
    ["j and k", text("jjk"), 1],
  ] as const)("moves its pointer by %s", ([, keys, highlighted]) => {
    expect(press(open, ...keys).attempt.highlighted).toBe(highlighted);
  });

  it("is confirmed by Enter, and a second Enter goes on", () => {
    const answered = press(open, ...text("2"), ENTER);
    expect(answered.attempt).toMatchObject({ phase: "answered", position: 0 });
    expect(press(answered, ENTER).attempt).toMatchObject({ phase: "asking", position: 1 });
  });

  it("does not let a number confirm", () => {
    expect(press(open, ...text("2")).attempt.answers).toEqual([]);
  });
});

describe("a typed question", () => {
  const open = openScreen(quizOf(typed));

  it("takes letters that are commands elsewhere", () => {
    const screen = press(open, ...text("Qureshi j q k o r"));
    expect(screen.attempt.typed).toBe("Qureshi j q k o r");
    expect(screen.leaving).toBeNull();
  });

  it("edits at its cursor", () => {
    const screen = press(open, ...text("Amna"), { name: "left" }, { name: "left" }, ...text("i"));
    expect(screen).toMatchObject({ attempt: { typed: "Amina" }, cursor: 3 });
    expect(press(screen, { name: "control", letter: "u" }).attempt.typed).toBe("na");
  });

  it("confirms no empty answer", () => {
    expect(press(open, ENTER).attempt.phase).toBe("asking");
  });

  it("can be counted as right with o after a wrong verdict", () => {
    const wrong = press(open, ...text("Ravi"), ENTER);
    expect(wrong.attempt.answers[0]?.grade.correct).toBe(false);
    expect(press(wrong, ...text("o")).attempt.answers[0]?.accepted).toBe(true);
  });

  it("starts the next field empty, its cursor at the start", () => {
    const screen = press(openScreen(quizOf(typed, typed)), ...text("Ravi"), ENTER, ENTER);
    expect(screen).toMatchObject({ attempt: { typed: "", position: 1 }, cursor: 0 });
  });
});

describe("the end", () => {
  const ended = press(openScreen(quizOf(choice, last)), ...text("1"), ENTER, ENTER, ENTER, ENTER);

  it("comes after the last answer and stays until a key leaves", () => {
    expect(ended.attempt.phase).toBe("finished");
    expect(press(ended, ENTER)).toEqual(ended);
  });

  it("tries the missed again with r, and only those", () => {
    expect(press(ended, ...text("r")).attempt).toMatchObject({ order: [0], phase: "asking" });
  });
});

describe("leaving and help", () => {
  const open = openScreen(quizOf(choice));

  it("leaves with q and Esc", () => {
    expect(press(open, ...text("q")).leaving).toBe("left");
    expect(press(open, { name: "escape" }).leaving).toBe("left");
    expect(press(openScreen(quizOf(typed)), { name: "escape" }).leaving).toBe("left");
  });

  it("is interrupted by Ctrl-C anywhere", () => {
    const interrupt: Keypress = { name: "control", letter: "c" };
    expect(press(open, interrupt).leaving).toBe("interrupted");
    expect(press(openScreen(quizOf(typed)), ...text("a"), interrupt).leaving).toBe("interrupted");
  });

  it("shows the keys with ?, and any key goes back without doing more", () => {
    const help = press(open, ...text("?"));
    expect(help.showsKeys).toBe(true);
    expect(press(help, ...text("q"))).toEqual(open);
  });

  it("shows the keys from an empty field, and types ? into one that is not", () => {
    const field = openScreen(quizOf(typed));
    expect(press(field, ...text("?")).showsKeys).toBe(true);
    expect(press(field, ...text("a?")).attempt.typed).toBe("a?");
  });
});
