import { describe, expect, it } from "vitest";
import { isAcronymOf, isExpansionOf } from "../../../src/answer/names/is-acronym-of.ts";
import { isSameName } from "../../../src/answer/names/is-same-name.ts";
import { NAME_GROUPS } from "../../../src/answer/names/name-groups.ts";

describe("isSameName", () => {
  it.for([
    ["U.S.", "United States of America"],
    ["ICC", "International Criminal Court"],
    ["ICC", "International Cricket Council"],
    ["US Army", "United States Army"],
    ["Ministry of Health", "Health Ministry"],
    ["Johnson & Johnson", "Johnson and Johnson"],
    ["Mohammed Al-Masri", "Muhammad al Masri"],
    ["Labor Organisation", "Labour Organization"],
  ] as const)("holds %s and %s for one", ([one, other]) => {
    expect(isSameName(one, other)).toBe(true);
    expect(isSameName(other, one)).toBe(true);
  });

  it.for([
    ["International Criminal Court", "International Cricket Council"],
    ["North Korea", "South Korea"],
    ["China", "Republic of China"],
    ["Bank of America", "Bank of the United States"],
    ["University of Washington", "Washington University"],
    ["10 12", "1012"],
    ["-5", "5"],
    ["", ""],
  ] as const)("does not hold “%s” and “%s” for one", ([one, other]) => {
    expect(isSameName(one, other)).toBe(false);
  });

  it("has a table of groups without repetition", () => {
    const names = NAME_GROUPS.map((line) => line.split(" | "));
    expect(names.filter((group) => group.length < 2)).toEqual([]);
    expect(names.filter((group) => new Set(group).size < group.length)).toEqual([]);
  });
});

describe("isAcronymOf", () => {
  it.for([
    ["ISI", "Inter-Services Intelligence", true],
    ["R.S.P.B.", "Royal Society for the Protection of Birds", true],
    ["FBI", "Federal Bureau of Investigation", true],
    ["FBOI", "Federal Bureau of Investigation", true],
    ["cat", "Cats and tigers", false],
    ["SA", "South Africa", false],
    ["CIA", "Federal Bureau of Investigation", false],
    ["", "", false],
  ] as const)("%s for %s: %s", ([short, long, is]) => {
    expect(isAcronymOf(short, long)).toBe(is);
  });
});

describe("isExpansionOf", () => {
  it("needs the long form to stand in the text", () => {
    const long = "Inter-Services Intelligence";
    expect(isExpansionOf(long, "ISI", "The Inter-Services Intelligence chief flew.")).toBe(true);
    expect(isExpansionOf("Indian Statistical Institute", "ISI", "The chief flew.")).toBe(false);
  });
});
