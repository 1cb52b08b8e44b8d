import { describe, expect, it } from "vitest";

import { splitTables, tableText } from "../../../src/pdf/layout/split-tables.ts";
import { line, row } from "../lines.ts";

const cells = (texts: readonly string[], top: number) =>
  row(
    texts.map((text, at) => [text, 50 + at * 100] as const),
    top,
  );

const kinds = (of: Parameters<typeof splitTables>[0]) =>
  splitTables(of).map(({ isTable, lines }) => [isTable, lines.length]);

describe("splitTables", () => {
  it("parts rows of cells from running text", () => {
    const of = [
      line("Some text before.", { top: 88 }),
      cells(["Decade", "Fish"], 100),
      cells(["1930s", "9"], 112),
      cells(["1990s", "31"], 124),
      line("Some text behind.", { top: 136 }),
    ];
    expect(kinds(of)).toEqual([
      [false, 1],
      [true, 3],
      [false, 1],
    ]);
  });

  it.for([
    ["two rows of two cells", [cells(["a", "b"], 100), cells(["c", "d"], 112)], false],
    ["two rows of three cells", [cells(["a", "b", "c"], 100), cells(["d", "e", "f"], 112)], true],
    [
      "gaps that do not stand under each other",
      [
        row(
          [
            ["a", 50],
            ["b", 120],
          ],
          100,
        ),
        row(
          [
            ["c", 50],
            ["d", 180],
          ],
          112,
        ),
        row(
          [
            ["e", 50],
            ["f", 240],
          ],
          124,
        ),
      ],
      false,
    ],
    [
      "numbers that end under each other",
      [
        row(
          [
            ["a", 50],
            ["9", 195],
          ],
          100,
        ),
        row(
          [
            ["c", 50],
            ["402", 185],
          ],
          112,
        ),
        row(
          [
            ["e", 50],
            ["31", 190],
          ],
          124,
        ),
      ],
      true,
    ],
  ] as const)("judges %s", ([, of, isTable]) => {
    expect(kinds(of)).toEqual([[isTable, of.length]]);
  });
});

describe("tableText", () => {
  it("gives a row a line, cells apart", () => {
    expect(tableText([cells(["Decade", "Fish"], 100), cells(["1930s", "9"], 112)])).toBe(
      "Decade | Fish\n1930s | 9",
    );
  });
});
