import { describe, expect, it } from "vitest";

import { reasonsToText } from "../../src/words/reasons-to-text.ts";

describe("reasonsToText", () => {
  it("says the weightiest reasons in words, what speaks against it last", () => {
    expect(
      reasonsToText([
        { feature: "keywords", contribution: -0.2 },
        { feature: "position", contribution: 0.3 },
      ]),
    ).toBe("near the top, but has few of the article's key words");
  });

  it("shows a feature it has no words for by its name", () => {
    expect(reasonsToText([{ feature: "zeal", contribution: 1 }])).toBe("zeal");
  });

  it("stops at three", () => {
    const reasons = ["a", "b", "c", "d"].map((feature) => ({ feature, contribution: 1 }));
    expect(reasonsToText(reasons)).toBe("a, b, c");
  });

  it("leaves out what weighs nothing and what all sentences share", () => {
    expect(
      reasonsToText([
        { feature: "position", contribution: 0 },
        { feature: "base", contribution: 0.1 },
      ]),
    ).toBe("");
  });
});
