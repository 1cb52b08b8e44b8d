import { describe, expect, it } from "vitest";

import type { Line } from "../../../src/pdf/file/pdf-page.ts";
import { pageRegions } from "../../../src/pdf/layout/page-regions.ts";
import { line, row } from "../lines.ts";

const PROSE = "the ferry came back to the harbour";

/** Rows of two columns, each line numbered. */
function columns(count: number, top: number, name = ""): Line[] {
  return Array.from({ length: count }, (_, at) =>
    row(
      [
        [`${name}L${at} ${PROSE}`, 50],
        [`${name}R${at} ${PROSE}`, 260],
      ],
      top + at * 12,
    ),
  );
}

const regionsOf = (rows: readonly Line[]) =>
  pageRegions(rows, 10).map(({ lines }) => lines.map(({ text }) => text.split(" ")[0]).join(" "));

describe("pageRegions", () => {
  it("leaves one column as it is", () => {
    const rows = [0, 1, 2, 3].map((at) => line(`${at} ${PROSE.repeat(2)}`, { top: 100 + at * 12 }));
    expect(regionsOf(rows)).toEqual(["0 1 2 3"]);
  });

  it("reads the left column before the right one", () => {
    expect(regionsOf(columns(4, 100))).toEqual(["L0 L1 L2 L3", "R0 R1 R2 R3"]);
  });

  it("reads what crosses the columns where it stands", () => {
    const title = line(`Title ${PROSE.repeat(2)}`, { top: 70 });
    const picture = line(`Figure ${PROSE.repeat(2)}`, { top: 160 });
    const rows = [title, ...columns(3, 100), picture, ...columns(3, 190, "b")];
    expect(regionsOf(rows)).toEqual([
      "Title",
      "L0 L1 L2",
      "R0 R1 R2",
      "Figure",
      "bL0 bL1 bL2",
      "bR0 bR1 bR2",
    ]);
  });

  it("leaves the short last line of what stands above in its paragraph", () => {
    const abstract = [line(`Abstract ${PROSE.repeat(2)}`, { top: 70 }), line("end.", { top: 82 })];
    expect(regionsOf([...abstract, ...columns(3, 120)])[0]).toBe("Abstract end.");
  });

  it("reads columns whose lines do not stand on one level", () => {
    const left = [0, 1, 2, 3].map((at) => line(`L${at} ${PROSE}`, { top: 100 + at * 12 }));
    const right = [0, 1, 2, 3].map((at) =>
      line(`R${at} ${PROSE}`, { left: 260, top: 106 + at * 12 }),
    );
    const rows = [...left, ...right].toSorted((a, b) => a.baseline - b.baseline);
    expect(regionsOf(rows)).toEqual(["L0 L1 L2 L3", "R0 R1 R2 R3"]);
  });

  it("reads three columns", () => {
    const rows = [0, 1, 2, 3].map((at) =>
      row(
        [
          [`a${at} ${PROSE}`, 50],
          [`b${at} ${PROSE}`, 260],
          [`c${at} ${PROSE}`, 470],
        ],
        100 + at * 12,
      ),
    );
    expect(regionsOf(rows)).toEqual(["a0 a1 a2 a3", "b0 b1 b2 b3", "c0 c1 c2 c3"]);
  });

  it("reads a table row by row", () => {
    const rows = [0, 1, 2, 3].map((at) =>
      row(
        [
          [`${at}`, 50],
          ["9 weeks", 260],
        ],
        100 + at * 12,
      ),
    );
    expect(regionsOf(rows)).toEqual(["0 1 2 3"]);
  });

  it("reads the right column first where the script runs from the right", () => {
    const hebrew = "העבורת חזרה אל הנמל ביום שני בבוקר";
    const rows = [0, 1, 2].map((at) =>
      row(
        [
          [`R${at} ${hebrew}`, 260],
          [`L${at} ${hebrew}`, 50],
        ],
        100 + at * 12,
      ),
    );
    expect(regionsOf(rows)).toEqual(["R0 R1 R2", "L0 L1 L2"]);
  });

  it("mirrors lines that run from the right, so that they start at the left", () => {
    const rows = [line("העבורת חזרה אל הנמל", { left: 100, right: 300 })];
    expect(pageRegions(rows, 10)[0]?.lines[0]).toMatchObject({ left: -300, right: -100 });
  });

  it("finds nothing on an empty page", () => {
    expect(pageRegions([], 10)).toEqual([]);
  });
});
