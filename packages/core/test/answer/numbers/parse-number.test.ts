import { describe, expect, it } from "vitest";
import { toKey } from "../../../src/answer/numbers/fraction.ts";
import { tokeniseNumbers } from "../../../src/answer/numbers/number-tokens.ts";
import { ENGLISH, parseNumber } from "../../../src/answer/numbers/parse-number.ts";

describe("parseNumber", () => {
  it.for([
    ["5", "5"],
    ["40,000", "40000"],
    ["2.4 billion", "2400000000"],
    ["2.3bn", "2300000000"],
    ["1,00,000", "100000"],
    ["2 crore", "20000000"],
    ["five hundred and twelve", "512"],
    ["three hundred thousand", "300000"],
    ["one million two hundred thousand and five", "1200005"],
    ["hundred", "100"],
    ["a dozen", "12"],
    ["forty-two", "42"],
    ["nineteen eighty-four", "1984"],
    ["twenty twenty-one", "2021"],
    ["two thousand and eight", "2008"],
    ["two point four", "12/5"],
    ["two and a half million", "2500000"],
    ["2 1/2", "5/2"],
    ["1½", "3/2"],
  ] as const)("reads “%s” as the count %s", ([text, value]) => {
    const number = parseNumber(tokeniseNumbers(text), 0);
    expect(number).toMatchObject({ form: "cardinal", end: tokeniseNumbers(text).length });
    expect(number === null ? null : toKey(number.value)).toBe(value);
  });

  it.for([
    ["third", "3"],
    ["21st", "21"],
    ["twenty-first", "21"],
    ["five hundredth", "500"],
  ] as const)("reads “%s” as the ordinal of %s", ([text, value]) => {
    const number = parseNumber(tokeniseNumbers(text), 0);
    expect(number?.form).toBe("ordinal");
    expect(number === null ? null : toKey(number.value)).toBe(value);
  });

  it.for([
    ["a third", "1/3"],
    ["two-thirds", "2/3"],
    ["half", "1/2"],
    ["quarter of an hour", "1/4"],
    ["3/4", "3/4"],
  ] as const)("reads “%s” as the share %s", ([text, value]) => {
    const number = parseNumber(tokeniseNumbers(text), 0);
    expect(number?.form).toBe("fraction");
    expect(number === null ? null : toKey(number.value)).toBe(value);
  });

  it.for(["people", "1990s", "007", "quarter final", ""])("reads no number in “%s”", (text) => {
    expect(parseNumber(tokeniseNumbers(text), 0)).toBeNull();
  });

  it("stops before what does not go with the number", () => {
    expect(parseNumber(tokeniseNumbers("five six"), 0)?.end).toBe(1);
    expect(parseNumber(tokeniseNumbers("forty soldiers"), 0)?.end).toBe(1);
    expect(parseNumber(tokeniseNumbers("5 m"), 0)?.end).toBe(1);
  });

  it("reads a letter after digits as a scale when told to", () => {
    const tokens = tokeniseNumbers("5m");
    expect(parseNumber(tokens, 0, { ...ENGLISH, letterScales: true })?.value.top).toBe(5_000_000n);
  });
});
