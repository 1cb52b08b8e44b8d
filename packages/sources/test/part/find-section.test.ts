import { describe, expect, it } from "vitest";

import { findSection } from "../../src/part/find-section.ts";

const BLOCKS = [
  { kind: "paragraph", text: "Opening" },
  { kind: "heading", text: "Methods and data", level: 2 },
  { kind: "paragraph", text: "Text" },
  { kind: "heading", text: "The gauge", level: 3 },
  { kind: "paragraph", text: "Text" },
  { kind: "heading", text: "Results", level: 2 },
  { kind: "heading", text: "Methods", level: 2 },
  { kind: "paragraph", text: "Text" },
  { kind: "heading", text: "A bold line" },
  { kind: "paragraph", text: "Text" },
];

describe("findSection", () => {
  it.for([
    ["equal", "methods", 6, 10],
    ["equal but for case and spaces", " METHODS  and data", 1, 5],
    ["the beginning", "methods a", 1, 5],
    ["a part", "gauge", 3, 5],
    ["a section without text of its own", "Results", 5, 6],
    ["a heading without a level", "bold", 8, 10],
  ] as const)("finds what is %s: %j", ([, name, start, end]) => {
    expect(findSection(BLOCKS, name, "a.md")).toEqual({ start, end });
  });

  it("shows the sections there are", () => {
    expect(() => findSection(BLOCKS, "Discussion", "a.md")).toThrow(
      expect.objectContaining({
        code: "INVALID_OPTION",
        message:
          'a.md has no section "Discussion": its sections are “Methods and data”, “The gauge”, “Results”, “Methods”, “A bold line”.',
      }),
    );
  });

  it("shows a dozen of many, and says where there are none", () => {
    const many = Array.from({ length: 15 }, (_, at) => ({
      kind: "heading",
      text: `S${at}`,
      level: 1,
    }));
    expect(() => findSection(many, "x", "a.md")).toThrow("“S11” and 3 more.");
    expect(() => findSection([], "x", "-")).toThrow(
      'Standard input has no section "x": it has no headings.',
    );
  });
});
