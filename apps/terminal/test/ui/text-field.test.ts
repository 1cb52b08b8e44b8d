import { describe, expect, it } from "vitest";

import { viewField } from "../../src/ui/text-field.tsx";

describe("viewField", () => {
  it("shows all where all fits, a blank under a cursor at the end", () => {
    expect(viewField({ text: "Oban", cursor: 4 }, 10)).toEqual({
      before: "Oban",
      under: " ",
      after: "",
    });
  });

  it("scrolls a long answer so that the cursor is in view", () => {
    expect(viewField({ text: "abcdefgh", cursor: 8 }, 4)).toMatchObject({ before: "fgh" });
    expect(viewField({ text: "abcdefgh", cursor: 0 }, 4)).toEqual({
      before: "",
      under: "a",
      after: "bcd",
    });
  });

  it("counts characters that are two columns wide", () => {
    expect(viewField({ text: "東京都", cursor: 3 }, 5)).toMatchObject({ before: "京都" });
  });
});
