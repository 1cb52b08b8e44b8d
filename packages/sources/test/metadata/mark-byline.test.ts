import type { SourceBlock } from "@precis/core";
import { describe, expect, it } from "vitest";

import { markByline } from "../../src/metadata/mark-byline.ts";

const mark = (texts: readonly string[], byline: string | null) =>
  markByline(
    texts.map((text): SourceBlock => ({ kind: "paragraph", text })),
    byline,
  ).map(({ furniture }) => furniture);

describe("markByline", () => {
  it("marks the line under the title that names all authors", () => {
    expect(mark(["By Ilse Varga and Jon Ek", "It is long."], "Ilse Varga, Jon Ek")).toEqual([
      "byline",
      undefined,
    ]);
  });

  it.for([
    ["a line that names one of two", ["Ilse Varga", "It is long."], "Ilse Varga, Jon Ek"],
    ["a line further down", ["a", "b", "c", "d", "e", "f", "Ilse Varga"], "Ilse Varga"],
    ["a text about the author", [`Ilse Varga ${"wrote this book ".repeat(12)}`], "Ilse Varga"],
    ["no author", ["Ilse Varga"], null],
  ] as const)("marks nothing for %s", ([, texts, byline]) => {
    expect(mark(texts, byline).every((reason) => reason === undefined)).toBe(true);
  });
});
