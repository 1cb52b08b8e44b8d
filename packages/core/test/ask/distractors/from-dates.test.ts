import { describe, expect, it } from "vitest";

import { calendarOrder, makeDates } from "../../../src/ask/distractors/from-dates.ts";
import { createRandom } from "../../../src/maths/random.ts";

describe("makeDates", () => {
  it("changes the month and nothing else", () => {
    const made = makeDates("4 May 2021", createRandom("dates"));
    expect(made).toHaveLength(11);
    for (const date of made) expect(date).toMatch(/^4 (?!May)[A-Z][a-z]+ 2021$/u);
  });

  it("makes no day that its month has not", () => {
    const made = makeDates("August 31, 1997", createRandom("dates"));
    expect(made).toContain("May 31, 1997");
    expect(made).not.toContain("April 31, 1997");
  });

  it("keeps to the language of the answer", () => {
    expect(makeDates("3. Oktober", createRandom("dates"))).toContain("3. März");
    expect(makeDates("12 mai 2023", createRandom("dates"))).toContain("12 août 2023");
  });

  it("makes none of what names no month", () => {
    expect(makeDates("1968", createRandom("dates"))).toEqual([]);
  });
});

describe("calendarOrder", () => {
  it("sorts as a calendar does", () => {
    const dates = ["3 March 2012", "28 February 2012", "4 May 2011", "12 March 2012"];
    expect(dates.toSorted((a, b) => calendarOrder(a) - calendarOrder(b))).toEqual([
      "4 May 2011",
      "28 February 2012",
      "3 March 2012",
      "12 March 2012",
    ]);
  });

  it("is 0 for what names no month", () => {
    expect(calendarOrder("1968")).toBe(0);
  });
});
