import { describe, expect, it } from "vitest";

import { textReasons } from "../src/text-reasons.ts";

describe("textReasons", () => {
  it("says the weightiest reasons in words, what speaks against it last", () => {
    expect(
      textReasons([
        { feature: "title", contribution: -0.2 },
        { feature: "position", contribution: 0.3 },
      ]),
    ).toBe("near the top, but far from the title");
  });

  it("shows a feature it has no words for by its name", () => {
    expect(textReasons([{ feature: "zeal", contribution: 1 }])).toBe("zeal");
  });

  it("stops at three", () => {
    const reasons = ["a", "b", "c", "d"].map((feature) => ({ feature, contribution: 1 }));
    expect(textReasons(reasons)).toBe("a, b, c");
  });

  it("leaves out what weighs nothing", () => {
    expect(textReasons([{ feature: "position", contribution: 0 }])).toBe("");
  });
});
