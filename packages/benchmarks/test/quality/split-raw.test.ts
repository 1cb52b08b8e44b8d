import { expect, it } from "vitest";

import { splitRaw } from "../../src/quality/split-raw.ts";

it("splits at line ends and where Intl.Segmenter does, abbreviations included", () => {
  expect(splitRaw("Rain fell. Dr. Oyelaran left.\n\nTitle\r\nIt ended.", "en")).toEqual([
    "Rain fell.",
    "Dr.",
    "Oyelaran left.",
    "Title",
    "It ended.",
  ]);
});

it("gives no sentences for blank text", () => {
  expect(splitRaw(" \n\n ", "en")).toEqual([]);
});
