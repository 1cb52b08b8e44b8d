import { describe, expect, it } from "vitest";

import { markLines } from "../../src/ui/mark-lines.ts";

/** Writes marked stretches in brackets. */
const drawn = (...input: Parameters<typeof markLines>) =>
  markLines(...input).map((line) =>
    line.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(""),
  );

describe("markLines", () => {
  it("marks a range inside a line", () => {
    expect(drawn("in _____, by sea", { start: 3, end: 8 }, 40)).toEqual(["in [_____], by sea"]);
  });

  it("marks a range that is broken over lines", () => {
    expect(drawn("to Port Ellen now", { start: 3, end: 13 }, 9)).toEqual([
      "to [Port]",
      "[Ellen] now",
    ]);
  });

  it("marks nothing without a range", () => {
    expect(drawn("several words", null, 9)).toEqual(["several", "words"]);
  });

  it("breaks lines where it would without the mark", () => {
    expect(drawn("abc defg hi", { start: 4, end: 8 }, 8)).toEqual(["abc [defg]", "hi"]);
  });
});
