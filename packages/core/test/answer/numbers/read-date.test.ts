import { describe, expect, it } from "vitest";
import { readDates } from "../../../src/answer/numbers/read-date.ts";

describe("readDates", () => {
  it.for([
    ["4 September 2021", { day: 4, month: 9, year: 2021 }],
    ["September 4th, 2021", { day: 4, month: 9, year: 2021 }],
    ["Sept 4,2021", { day: 4, month: 9, year: 2021 }],
    ["the fourth of September", { day: 4, month: 9 }],
    ["2021-09-04", { day: 4, month: 9, year: 2021 }],
    ["25/12/2021", { day: 25, month: 12, year: 2021, order: 1 }],
    ["Saturday, 4 September", { weekday: 6, day: 4, month: 9 }],
    ["4–6 September", { day: 4, lastDay: 6, month: 9 }],
    ["June 1944", { month: 6, year: 1944 }],
    ["summer of 2021", { season: 2, year: 2021 }],
    ["mid-1990s", { part: 2, decade: 1990 }],
    ["the nineties", { decade: 90 }],
    ["44 B.C.", { era: 1, year: 44 }],
    ["AD 9", { era: 2, year: 9 }],
  ] as const)("reads “%s”", ([text, date]) => {
    expect(readDates(text)).toEqual([date]);
  });

  it("reads figures in both orders where both make a date", () => {
    expect(readDates("04/09/2021")).toEqual([
      { day: 4, month: 9, year: 2021, order: 1 },
      { day: 9, month: 4, year: 2021, order: 2 },
    ]);
  });

  it("reads two figures of a year as this century's and the last's", () => {
    expect(readDates("25.12.44").map(({ year }) => year)).toEqual([2044, 1944]);
  });

  it.for(["2021", "five", "13/13/2021", "September morning", "4 4 September", "BC", "mid", ""])(
    "reads no date in “%s”",
    (text) => {
      expect(readDates(text)).toEqual([]);
    },
  );
});
