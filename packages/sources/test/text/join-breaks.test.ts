import { describe, expect, it } from "vitest";

import { joinBreaks } from "../../src/text/join-breaks.ts";

describe("joinBreaks", () => {
  it("makes every line a paragraph", () => {
    expect(joinBreaks("Reported by: Ana\nThe ferry is back.")).toEqual([
      "Reported by: Ana",
      "The ferry is back.",
    ]);
  });

  it("joins a line that goes on in lower case", () => {
    expect(joinBreaks("The ferry\nis back.\n\nAt last.")).toEqual([
      "The ferry is back.",
      "At last.",
    ]);
  });

  it("joins lines that were wrapped at a fixed width, names at their starts included", () => {
    const lines = [
      "The ferry came back to the harbour on Monday, and Captain",
      "Amina Diallo said that nine weeks of waiting were over for",
      "Port Ellen.",
    ];
    expect(joinBreaks(lines.join("\n"))).toEqual([lines.join(" ")]);
  });

  it("gives nothing for nothing", () => {
    expect(joinBreaks(" \n ")).toEqual([]);
  });
});
