import { describe, expect, it } from "vitest";

import { paintFor, wantsColour } from "../../src/output/colour.ts";

describe("wantsColour", () => {
  it.for([
    ["a terminal", true, {}, true],
    ["a pipe", false, {}, false],
    ["a dumb terminal", true, { TERM: "dumb" }, false],
    ["NO_COLOR on a terminal", true, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR", true, { NO_COLOR: "" }, true],
    ["FORCE_COLOR off a terminal", false, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR against NO_COLOR", false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    ["FORCE_COLOR against a dumb terminal", true, { FORCE_COLOR: "3", TERM: "dumb" }, true],
    ["FORCE_COLOR=0 on a terminal", true, { FORCE_COLOR: "0" }, false],
  ] as const)("decides for %s", ([, isTTY, env, answer]) => {
    expect(wantsColour({ isTTY }, env)).toBe(answer);
  });
});

describe("paintFor", () => {
  it("dresses text on a terminal and leaves it alone off one", () => {
    expect(paintFor({ isTTY: true }, {}).faint("a")).toBe("\u001B[2ma\u001B[22m");
    expect(paintFor({ isTTY: false }, {}).faint("a")).toBe("a");
  });

  it("leaves an empty line empty", () => {
    expect(paintFor({ isTTY: true }, {}).title("")).toBe("");
  });
});
